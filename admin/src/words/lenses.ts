import type { Noun } from '../noun/schema.ts';
import type { Pair } from './pairs.ts';

/** What named filters of lists are called. */
export const lenses: { [N in Noun]?: Record<string, Pair> } = {
  User: { withoutGrant: ['Belum punya hak', 'Without a grant'], inactive: ['Dinonaktifkan', 'Deactivated'] },
  AccessEntry: {
    signIns: ['Masuk', 'Sign-ins'],
    refused: ['Ditolak', 'Refused'],
    exported: ['Berkas yang dibawa', 'Files taken along'],
  },
  ReadEntry: {
    identity: ['NIK', 'NIK'],
    inclusion: ['Keberfungsian', 'Functioning'],
    exported: ['Ekspor data orang', 'Exports of persons'],
  },
  DataSubjectRequest: {
    waiting: ['Menunggu', 'Waiting'],
    overdue: ['Lewat tenggat', 'Overdue'],
  },
  Person: {
    idle: ['Lewat masa simpan', 'Kept too long'],
    suspended: ['Pemrosesan ditunda', 'Suspended'],
    withoutRole: ['Tanpa peran tercatat', 'Without a role'],
    withoutConsent: ['Tanpa dasar pemakaian data', 'Without a ground for using data'],
  },
  ReportedFigure: {
    missing: ['Tanpa nilai', 'Without a value'],
    approximate: ['Hanya perkiraan', 'Approximate only'],
  },
  QualityFlag: {
    open: ['Belum selesai', 'Open'],
    settled: ['Sudah selesai', 'Settled'],
  },
  Grant: { ended: ['Sudah berakhir', 'Ended'], administrators: ['Administrator', 'Administrators'] },
  ApiKey: {
    valid: ['Belum dicabut', 'Not revoked'],
    unused: ['Belum pernah dipakai', 'Never used'],
    revoked: ['Sudah dicabut', 'Revoked'],
  },
  Business: {
    active: ['Aktif', 'Active'],
    withoutNib: ['Tanpa NIB', 'Without NIB'],
    withoutSector: ['Tanpa jenis industri', 'Without a branch'],
    withoutProducts: ['Tanpa produk', 'Without products'],
    withoutHalal: ['Pangan tanpa sertifikat halal', 'Food and drink without halal'],
    unmentored: ['Belum didampingi', 'Never mentored'],
    candidates: ['Perlu dikonfirmasi', 'To be confirmed'],
    withoutActivity: ['Tanpa KBLI', 'Without KBLI'],
    olderKbli: ['KBLI belum edisi 2025', 'KBLI before 2025'],
    withoutReport: ['Belum pernah melapor', 'Never reported'],
  },
  BusinessIdentifier: { unverified: ['Belum diperiksa', 'Not verified'] },
  BusinessActivity: {
    main: ['Kegiatan utama', 'Main activities'],
    oldEdition: ['Belum KBLI 2025', 'Not yet KBLI 2025'],
  },
  BusinessPerson: { owners: ['Pemilik sekarang', 'Owners now'] },
  Consent: {
    inForce: ['Masih berlaku', 'In force'],
    withdrawn: ['Ditarik', 'Withdrawn'],
  },
  Group: { withoutMembers: ['Tanpa anggota tercatat', 'Without recorded members'] },
  PeriodReport: {
    toVerify: ['Perlu diverifikasi', 'To be verified'],
    returned: ['Dikembalikan', 'Sent back'],
    yearly: ['Tahunan', 'Yearly'],
    withoutTurnover: ['Tanpa omzet', 'Without turnover'],
  },
  Product: {
    flagship: ['Unggulan', 'Flagships'],
    withoutMaker: ['Tanpa usaha pembuat', 'Without a named maker'],
    withoutPrice: ['Tanpa harga', 'Without a price'],
    judged: ['Dinilai lain dari bukti', 'Judged against the evidence'],
  },
  ProductDesign: {
    mentoring: ['Hasil pendampingan', 'From mentoring'],
    sold: ['Sudah terjual', 'Sold'],
  },
  QualityMeasurement: {
    outside: ['Di luar batas', 'Outside limits'],
    unknown: ['Belum dapat dinilai', 'Not known'],
  },
  ExportRecord: {
    counted: ['Dihitung sebagai ekspor', 'Counted as export'],
    unverified: ['Dihitung, dokumen belum diperiksa', 'Counted, paper not seen'],
    informal: ['Titipan', 'Informal carrying'],
  },
  Certificate: {
    issued: ['Terbit', 'Issued'],
    planned: ['Direncanakan', 'Planned'],
    inProgress: ['Sedang diurus', 'Under way'],
    expiring: ['Berakhir dalam 90 hari', 'Ends within 90 days'],
    expired: ['Sudah berakhir', 'Expired'],
  },
  LabTest: {
    failed: ['Tidak lulus', 'Failed'],
    withoutReadings: ['Tanpa parameter', 'Without parameters'],
  },
  LabReading: { failed: ['Tidak memenuhi syarat', 'Failed'] },
  Programme: {
    running: ['Berjalan', 'Running'],
    planned: ['Direncanakan', 'Planned'],
    withoutEngagements: ['Pendampingan tanpa usaha', 'Mentoring without businesses'],
  },
  ProgrammeTarget: { wholeProgramme: ['Seluruh masa program', 'For the whole programme'] },
  Engagement: {
    active: ['Aktif', 'Active'],
    withoutSessions: ['Tanpa kunjungan', 'Without sessions'],
    withoutLead: ['Tanpa pendamping utama', 'Without a lead mentor'],
    withoutAssessments: ['Tanpa penilaian', 'Without assessments'],
    droppedUnvisited: ['Berhenti sebelum dikunjungi', 'Dropped before any visit'],
  },
  MentoringGoal: {
    open: ['Masih dikejar', 'Open'],
    met: ['Tercapai', 'Met'],
    missed: ['Tidak tercapai', 'Missed'],
    withoutBeginning: ['Tanpa nilai awal', 'Beginning not measured'],
  },
  Session: {
    actionsOpen: ['Tindak lanjut belum selesai', 'Actions open'],
    nextPlanned: ['Ada kunjungan berikutnya', 'Next visit planned'],
    group: ['Kunjungan bersama', 'Group visits'],
  },
  AssessmentInstrument: {
    unused: ['Belum dipakai', 'Not used yet'],
    withoutItems: ['Tanpa butir', 'Without items'],
  },
  Assessment: {
    toVerify: ['Perlu diverifikasi', 'To be verified'],
    baselines: ['Penilaian awal', 'Baselines'],
    endlines: ['Penilaian akhir', 'Endlines'],
    comparisons: ['Pembanding', 'Comparisons'],
    incomplete: ['Ada butir tanpa nilai', 'With items missing'],
  },
  AssessmentScore: { unknown: ['Tidak diketahui', 'Not known'] },
  Constraint: { standing: ['Belum teratasi', 'Unresolved'] },
  Facilitation: {
    promised: ['Belum diserahkan', 'Promised'],
    lent: ['Sedang dipinjam', 'Out on loan'],
    withoutFunding: ['Tanpa sumber dana', 'Without funding'],
  },
  Training: {
    held: ['Terlaksana', 'Held'],
    planned: ['Direncanakan', 'Planned'],
    withoutFigures: ['Tanpa jumlah peserta', 'Without reported figures'],
    withoutEnrolments: ['Terlaksana tanpa nama peserta', 'Held, nobody named'],
  },
  Enrolment: {
    completed: ['Tuntas', 'Completed'],
    noShow: ['Tidak datang', 'Did not come'],
    withoutBusiness: ['Tanpa usaha', 'Without a business'],
    withoutScores: ['Tuntas tanpa nilai', 'Completed, no score'],
  },
  Exhibition: {
    planned: ['Direncanakan', 'Planned'],
    closed: ['Sudah selesai', 'Over'],
    withoutParticipations: ['Tanpa usaha tercatat', 'Without recorded businesses'],
    withoutSales: ['Tanpa catatan penjualan', 'Without recorded sales'],
  },
  Participation: {
    unknownFunding: ['Sumber dana tidak diketahui', 'Funding not known'],
    withoutFunding: ['Tanpa sumber dana', 'Without funding'],
    withoutSales: ['Tanpa catatan penjualan', 'Without recorded sales'],
  },
  Funding: { unknown: ['Tidak diketahui', 'Not known'] },
  DailySales: { withoutVisitors: ['Tanpa jumlah pengunjung', 'Without visitors'] },
  Lead: {
    open: ['Masih berjalan', 'Still open'],
    orders: ['Menjadi pesanan', 'Orders'],
    lost: ['Gagal', 'Lost'],
  },
  CurationRound: { withoutDecisions: ['Tanpa calon', 'Without candidates'] },
  CurationDecision: {
    undecided: ['Belum diputuskan', 'Not decided yet'],
    accepted: ['Diterima', 'Accepted'],
    withoutOutcome: ['Diterima tanpa tindak lanjut', 'Accepted, nothing followed'],
  },
  BusinessMatching: {
    missions: ['Misi dagang', 'Trade missions'],
    withoutMeetings: ['Tanpa pertemuan', 'Without meetings'],
  },
  Meeting: {
    toFollow: ['Perlu ditindaklanjuti', 'To be followed up'],
    ordered: ['Menjadi pesanan atau kesepakatan', 'Order or agreement'],
    withoutOutcome: ['Tanpa hasil tercatat', 'Without an outcome'],
  },
  Partnership: {
    exploring: ['Dijajaki atau dirundingkan', 'Explored or negotiated'],
    active: ['Berjalan', 'Active'],
    planned: ['Direncanakan', 'Planned'],
  },
  Campaign: {
    goingOn: ['Tanpa hari terakhir', 'Without a last day'],
    withoutProducts: ['Tanpa produk', 'Without products'],
  },
  BuyerInquiry: {
    unanswered: ['Belum dijawab', 'Not answered yet'],
    matched: ['Cocok dengan usaha', 'Matched'],
  },
  MarketNote: {
    withoutEnd: ['Tanpa batas berlaku', 'Without an end'],
    withoutPrices: ['Tanpa harga', 'Without prices'],
  },
};
