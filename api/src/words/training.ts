import type { RoomWords } from './nouns.ts';

export const training: RoomWords = {
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
      programme: ['Program', 'Programme'],
      beneficiaries: ['Dinas penerima manfaat', 'Offices that benefit'],
      topic: ['Materi dan tujuan', 'Topic and aims'],
      venue: ['Tempat', 'Venue'],
      venueRegion: ['Wilayah tempat', 'Region of the venue'],
      catchment: ['Asal peserta', 'Catchment'],
      startsOn: ['Mulai', 'Starts on'],
      startsOnPrecision: ['Ketelitian tanggal', 'Precision of the dates'],
      startsOnCertainty: ['Kepastian tanggal', 'Certainty of the dates'],
      startsOnWeekday: ['Hari menurut sumber', 'Weekday as printed'],
      endsOn: ['Selesai', 'Ends on'],
      days: ['Lama (hari)', 'Days'],
      hours: ['Jam pelajaran', 'Hours'],
      speakers: ['Narasumber', 'Speakers'],
      groups: ['Kelompok peserta', 'Groups'],
      enrolments: ['Peserta satu per satu', 'Participants one by one'],
      fundings: ['Sumber dana', 'Funding'],
      branches: ['Cabang industri menurut sumber', 'Branches as the source says'],
      sectors: ['Jenis industri', 'Branches of industry'],
    },
    help: {
      programme: ['Kosongkan bila bukan bagian dari suatu program.', 'Leave empty where it is part of none.'],
      speakers: ['Jabatan atau lembaganya.', 'By their function or organization.'],
      startsOnPrecision: [
        'Bulan atau tahun ditulis dengan hari pertamanya.',
        'A month or a year is written as its first day.',
      ],
    },
    acts: {
      start: ['Catat mulai', 'Start'],
      conclude: ['Catat terlaksana', 'Conclude'],
      cancel: ['Batalkan', 'Cancel'],
      reopen: ['Rencanakan lagi', 'Plan again'],
    },
  },
  Enrolment: {
    name: ['Peserta pelatihan', 'Enrolment |||| Enrolments'],
    about: [
      'Orang dalam pelatihan, satu per satu, dengan kehadiran dan nilainya.',
      'People in trainings, one by one, with attendance and scores.',
    ],
    fields: {
      training: ['Pelatihan', 'Training'],
      person: ['Peserta', 'Person'],
      business: ['Usaha', 'Business'],
      state: ['Keadaan', 'State'],
      daysAttended: ['Hari hadir', 'Days attended'],
      preScore: ['Nilai sebelum', 'Score before'],
      postScore: ['Nilai sesudah', 'Score after'],
      certificateNumber: ['Nomor sertifikat', 'Certificate number'],
    },
    help: {
      person: [
        'Yang belum dikenal dicatat dahulu sebagai orang.',
        'Somebody not known yet is entered as a person first.',
      ],
      daysAttended: [
        'Tuntas memerlukan paling sedikit 80 persen hari pelatihan.',
        'Completion needs at least 80 percent of the days.',
      ],
      preScore: ['Dari 0 sampai 100.', 'From 0 to 100.'],
      postScore: ['Pada skala yang sama.', 'On the same scale.'],
    },
    acts: {
      register: ['Catat mendaftar', 'Register'],
      attend: ['Catat hadir', 'Record as attended'],
      complete: ['Tuntaskan', 'Complete'],
      leave: ['Catat tidak tuntas', 'Record as incomplete'],
      miss: ['Catat tidak datang', 'Record as no show'],
      return: ['Kembalikan untuk diperbaiki', 'Return for correction'],
    },
  },
};
