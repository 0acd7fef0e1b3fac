import type { RoomWords } from './nouns.ts';

export const training: RoomWords<'training'> = {
  Training: {
    name: ['Pelatihan', 'Training |||| Trainings'],
    about: [
      'Bimtek, FGD, pelatihan, lokakarya, magang, dan sosialisasi.',
      'Technical guidance (bimtek), focus groups, courses, workshops and internships.',
    ],
    fields: {
      name: ['Nama kegiatan', 'Name'],
      kind: ['Bentuk', 'Form'],
      level: ['Tingkat', 'Level'],
      state: ['Keadaan', 'State'],
      organiser: ['Penyelenggara', 'Organiser'],
      beneficiaries: ['Dinas penerima manfaat', 'Offices that benefit'],
      topic: ['Materi dan tujuan', 'Topic and aims'],
      venue: ['Tempat', 'Venue'],
      venueRegion: ['Wilayah tempat', 'Region of the venue'],
      catchment: ['Asal peserta', 'Catchment'],
      startsOn: ['Mulai', 'Starts on'],
      startsOnPrecision: ['Ketelitian tanggal', 'Precision of the dates'],
      startsOnCertainty: ['Kepastian tanggal', 'Certainty of the dates'],
      endsOn: ['Selesai', 'Ends on'],
      hours: ['Jam pelajaran', 'Hours'],
      speakers: ['Narasumber', 'Speakers'],
      groups: ['Kelompok peserta', 'Groups'],
      branches: ['Cabang industri menurut sumber', 'Branches as the source says'],
      sectors: ['Jenis industri', 'Branches of industry'],
    },
    help: {
      speakers: ['Jabatan atau lembaganya.', 'By their function or organization.'],
      startsOnPrecision: [
        'Bulan atau tahun ditulis dengan hari pertamanya.',
        'A month or a year is written as its first day.',
      ],
    },
    lenses: {
      held: ['Terlaksana', 'Held'],
      planned: ['Direncanakan', 'Planned'],
      withoutFigures: ['Tanpa jumlah peserta', 'Without reported figures'],
    },
  },
};
