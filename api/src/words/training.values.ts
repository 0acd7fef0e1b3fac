import type { EnumWords } from './nouns.ts';

export const trainingValues = {
  TrainingKind: {
    BIMTEK: ['Bimtek', 'Technical guidance (bimtek)'],
    FGD: ['FGD', 'Focus group discussion'],
    PELATIHAN: ['Pelatihan', 'Course'],
    WORKSHOP: ['Lokakarya', 'Workshop'],
    MAGANG: ['Magang', 'Internship'],
    SOSIALISASI: ['Sosialisasi', 'Information meeting'],
  },
  TrainingLevel: {
    NATIONAL: ['Nasional', 'National'],
    PROVINCE: ['Provinsi', 'Province'],
    KABKOTA: ['Kabupaten/kota', 'Regency/city'],
  },
  TrainingState: {
    PLANNED: ['Direncanakan', 'Planned'],
    RUNNING: ['Berlangsung', 'Running'],
    HELD: ['Terlaksana', 'Held'],
    CANCELLED: ['Dibatalkan', 'Cancelled'],
  },
  EnrolmentState: {
    INVITED: ['Diundang', 'Invited'],
    REGISTERED: ['Terdaftar', 'Registered'],
    ATTENDED: ['Hadir', 'Attended'],
    COMPLETED: ['Tuntas', 'Completed'],
    INCOMPLETE: ['Tidak tuntas', 'Incomplete'],
    NO_SHOW: ['Tidak datang', 'No show'],
  },
} satisfies EnumWords;
