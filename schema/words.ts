// Emitted from api/src by `pnpm contract`; never edited.

export const words = {
  "nouns": {
    "User": {
      "name": ["Pengguna", "User |||| Users"],
      "about": ["Orang yang memiliki akun, dan apa haknya.", "People who have an account, and what they may do."],
      "fields": {
        "name": ["Nama", "Name"],
        "email": ["Surel", "E-mail"],
        "active": ["Boleh masuk", "May sign in"],
        "grants": ["Hak akses", "Grants"],
        "mentors": ["Sebagai pendamping", "As a mentor"],
        "issuedKeys": ["Kunci API yang dibuat", "API keys made"],
        "accessLog": ["Riwayat akses", "Record of access"]
      }
    },
    "AccessEntry": {
      "name": ["Catatan akses", "Access |||| Accesses"],
      "about": ["Siapa masuk, siapa ditolak, apa yang berubah pada aksesnya, dan siapa membawa berkas keluar. Tidak dapat diubah, dan disimpan paling sedikit setahun.", "Who came in, who was refused, what changed of their access, and who took files along. It cannot be changed, and is kept for a year at least."],
      "fields": {
        "kind": ["Kejadian", "Event"],
        "outcome": ["Hasil", "Outcome"],
        "reason": ["Keterangan", "Details"],
        "user": ["Akses milik", "Whose access"],
        "actorId": ["Pengenal pelaku", "Identifier of who did it"],
        "actor": ["Dilakukan oleh", "Done by"],
        "account": ["Akun yang diketik", "Account as typed"],
        "address": ["Alamat jaringan", "Network address"]
      }
    },
    "ReadEntry": {
      "name": ["Catatan pembacaan", "Reading |||| Readings"],
      "about": ["Siapa membaca NIK, keberfungsian, atau seluruh data seseorang, kapan, dan untuk apa. Tidak dapat diubah atau dihapus.", "Who has read a NIK, how somebody functions, or all that is held about a person, when and for what. It cannot be changed or deleted."],
      "fields": {
        "readerId": ["Pengenal pembaca", "Identifier of the reader"],
        "reader": ["Dibaca oleh", "Read by"],
        "noun": ["Jenis data", "Kind of record"],
        "recordId": ["Data", "Record"],
        "aboutId": ["Tentang", "About"],
        "fields": ["Yang dibaca", "What was read"],
        "purpose": ["Tujuan", "Purpose"],
        "reason": ["Alasan", "Reason"],
        "request": ["Permintaan", "Request"]
      }
    },
    "Region": {
      "name": ["Wilayah", "Region |||| Regions"],
      "about": ["Provinsi, kabupaten/kota, kecamatan, dan desa/kelurahan dengan kode Kemendagri.", "Provinces, regencies and cities, districts and villages with their Kemendagri codes."],
      "fields": {
        "code": ["Kode Kemendagri", "Kemendagri code"],
        "name": ["Nama wilayah", "Name"],
        "level": ["Tingkat", "Level"],
        "parent": ["Wilayah induk", "Lies in"],
        "aliases": ["Nama lain", "Other names"],
        "underdeveloped": ["Daerah tertinggal", "Underdeveloped"],
        "bpsCode": ["Kode BPS", "BPS code"],
        "validFrom": ["Berlaku sejak", "Valid from"],
        "validTo": ["Berlaku sampai", "Valid until"],
        "children": ["Wilayah bawahan", "Parts"],
        "organizations": ["Organisasi", "Organizations"],
        "businesses": ["Usaha", "Businesses"],
        "groups": ["Kelompok", "Groups"],
        "products": ["Produk khas daerah", "Goods it is known for"],
        "plannedCertificates": ["Sertifikat yang direncanakan", "Planned certificates"],
        "mentors": ["Pendamping", "Mentors"],
        "programmes": ["Program", "Programmes"],
        "constraints": ["Kendala", "Constraints"],
        "heldTrainings": ["Pelatihan di wilayah ini", "Trainings held here"],
        "catchmentTrainings": ["Pelatihan untuk wilayah ini", "Trainings for the region"],
        "exhibitions": ["Pameran di wilayah ini", "Exhibitions held here"],
        "delegations": ["Delegasi", "Delegations"],
        "sources": ["Pernyataan di wilayah ini", "Statements made here"],
        "businessMatchings": ["Temu usaha di sini", "Business matching here"],
        "partnerships": ["Kemitraan", "Partnerships"],
        "campaigns": ["Promosi", "Campaigns"],
        "marketNotes": ["Informasi pasar", "Market intelligence"],
        "grants": ["Hak akses", "Grants"],
        "persons": ["Orang yang tinggal di sini", "Persons who live here"],
        "imports": ["Impor lembar", "Imports"],
        "importTemplates": ["Arti kolom yang diingat", "Sheet mappings"]
      },
      "help": {
        "code": ["Ditulis dengan titik: 35, 35.05, 35.05.18, atau 35.05.18.2009.", "Dotted: 35, 35.05, 35.05.18 or 35.05.18.2009."],
        "aliases": ["Misalnya Solo, Jogja, DKI.", "For example Solo, Jogja, DKI."],
        "underdeveloped": ["Menurut daftar yang berlaku; bawaannya Perpres 63/2020.", "By the list in force; as it comes, Perpres 63/2020."]
      }
    },
    "Organization": {
      "name": ["Organisasi", "Organization |||| Organizations"],
      "about": ["Dinas, unit kementerian, perusahaan mitra, yayasan, dan asosiasi yang membina, mendanai, menyelenggarakan, atau menyertifikasi.", "Offices, ministry units, partner companies, foundations and associations that assist, fund, organise or certify."],
      "fields": {
        "name": ["Nama resmi", "Official name"],
        "kind": ["Jenis organisasi", "Kind"],
        "aliases": ["Nama lain dan singkatan", "Other names and abbreviations"],
        "region": ["Wilayah kerja", "Region"],
        "parent": ["Organisasi induk", "Part of"],
        "validFrom": ["Berdiri sejak", "Exists since"],
        "validTo": ["Berakhir pada", "Ended on"],
        "units": ["Unit di bawahnya", "Its units"],
        "issuedCertificates": ["Sertifikat yang diterbitkan", "Certificates issued"],
        "labTests": ["Uji laboratorium yang dilaporkan", "Laboratory tests reported"],
        "mentors": ["Pendamping", "Mentors"],
        "programmes": ["Program", "Programmes"],
        "partnerProgrammes": ["Program sebagai mitra", "Programmes as a partner"],
        "partnerEngagements": ["Pendampingan yang didukung", "Mentoring supported"],
        "organisedTrainings": ["Pelatihan yang diselenggarakan", "Trainings held"],
        "benefitingTrainings": ["Pelatihan bagi IKM binaannya", "Trainings for its businesses"],
        "exhibitionSeries": ["Rangkaian pameran", "Exhibition series"],
        "organisedExhibitions": ["Pameran yang diselenggarakan", "Exhibitions held"],
        "delegations": ["Delegasi yang dikirim", "Delegations sent"],
        "facilitations": ["Fasilitasi yang diberikan", "Facilitation given"],
        "supportedDelegations": ["Delegasi yang didukung", "Delegations supported"],
        "fundings": ["Pendanaan keikutsertaan", "Participations funded"],
        "leads": ["Prospek sebagai pembeli", "Leads as a buyer"],
        "curationRounds": ["Kurasi yang dilakukan", "Selections made"],
        "businessMatchings": ["Temu usaha yang diadakan", "Business matching held"],
        "meetings": ["Pertemuan dengan usaha", "Meetings with businesses"],
        "soughtPartnerships": ["Kemitraan yang diupayakan", "Partnerships sought"],
        "partnerships": ["Kemitraan sebagai mitra", "Partnerships as counterpart"],
        "campaigns": ["Promosi", "Campaigns"],
        "inquiries": ["Permintaan sebagai pembeli", "Inquiries as a buyer"],
        "passedInquiries": ["Permintaan pembeli yang diteruskan", "Buyers’ inquiries passed on"],
        "marketNotes": ["Informasi pasar yang dilaporkan", "Market intelligence reported"],
        "agreements": ["Perjanjian berbagi data", "Data-sharing agreements"],
        "apiKeys": ["Kunci API", "API keys"],
        "grants": ["Hak akses", "Grants"]
      },
      "help": {
        "region": ["Kosongkan untuk organisasi tingkat nasional.", "Leave empty for a national organization."],
        "aliases": ["Ejaan lain yang dipakai di berkas dan berita.", "Other spellings met in files and news."]
      }
    },
    "DataSubjectRequest": {
      "name": ["Permintaan hak subjek data", "Data subject request |||| Data subject requests"],
      "about": ["Hak atas data pribadi yang diminta seseorang (UU 27/2022), tenggatnya 3 x 24 jam, dan kapan dipenuhi.", "Rights over personal data that people claim (UU 27/2022), due within 3 x 24 hours, and when they were met."],
      "fields": {
        "person": ["Orang yang terdaftar", "Person of the register"],
        "requester": ["Nama pemohon", "Claimed by"],
        "claim": ["Hak yang diminta", "Right claimed"],
        "receivedAt": ["Diterima", "Came in"],
        "dueAt": ["Tenggat", "Due by"],
        "due": ["Ketepatan waktu", "In time"],
        "state": ["Status", "State"],
        "settledAt": ["Selesai", "Settled"],
        "answer": ["Jawaban", "Answer"]
      },
      "help": {
        "requester": ["Hanya bila belum terdaftar, atau diajukan oleh orang lain.", "Only where the register does not know them, or somebody claims it for them."],
        "answer": ["Jangan sebut nama siapa pun.", "Name nobody here."]
      },
      "acts": {
        "fulfil": ["Catat sebagai dipenuhi", "Record as done"],
        "refuse": ["Catat sebagai ditolak", "Record as refused"],
        "reopen": ["Buka kembali", "Reopen"]
      }
    },
    "Person": {
      "name": ["Orang", "Person |||| People"],
      "about": ["Pemilik, pengelola, narahubung, pekerja, pendamping, dan peserta pelatihan yang dikenal namanya.", "Owners, managers, contacts, workers, mentors and participants of trainings known by name."],
      "fields": {
        "name": ["Nama lengkap", "Full name"],
        "sex": ["Jenis kelamin", "Sex"],
        "birthYear": ["Tahun lahir", "Born in"],
        "region": ["Tempat tinggal", "Lives in"],
        "phone": ["Telepon", "Telephone"],
        "email": ["E-mail", "E-mail"],
        "nik": ["NIK", "NIK"],
        "nikLast4": ["NIK, empat angka terakhir", "NIK, last four digits"],
        "processing": ["Pemrosesan data", "Use of the data"],
        "processingReason": ["Alasan", "Reason"],
        "dataUse": ["Kegunaan data", "Need for the data"],
        "notes": ["Catatan", "Notes"],
        "functionings": ["Keberfungsian", "Functioning"],
        "roles": ["Peran dalam usaha", "Roles in businesses"],
        "memberships": ["Keanggotaan", "Memberships"],
        "awards": ["Penghargaan", "Awards"],
        "enrolments": ["Pelatihan yang diikuti", "Trainings"],
        "mentors": ["Sebagai pendamping", "As a mentor"],
        "consents": ["Dasar pemakaian data", "Grounds for using data"],
        "requests": ["Permintaan hak subjek data", "Data subject requests"]
      },
      "help": {
        "name": ["Tanpa gelar dan sapaan.", "Without titles."],
        "phone": ["Dengan kode negara, misalnya +6281234567890.", "With its country code, such as +6281234567890."],
        "nik": ["16 angka. Disimpan terenkripsi; kosongkan bila tidak berubah.", "16 digits. It is kept encrypted; leave it empty to leave it as it is."],
        "processingReason": ["Jangan sebut nama siapa pun.", "Name nobody here."],
        "notes": ["Jangan tulis NIK atau keadaan kesehatan.", "Write neither a NIK nor anything about health."]
      },
      "acts": {
        "suspend": ["Tunda pemrosesan", "Suspend the use of the data"],
        "resume": ["Lanjutkan pemrosesan", "Take up the use of the data"],
        "erase": ["Hapus data pribadi", "Erase the personal data"]
      }
    },
    "Functioning": {
      "name": ["Keberfungsian", "Functioning |||| Functioning"],
      "about": ["Jawaban enam pertanyaan Washington Group tentang keberfungsian seseorang. Setiap pembacaan dicatat.", "Answers to the six questions of the Washington Group on how a person functions. Every reading is recorded."],
      "fields": {
        "person": ["Orang", "Person"],
        "askedOn": ["Ditanyakan pada", "Asked on"],
        "seeing": ["Melihat", "Seeing"],
        "hearing": ["Mendengar", "Hearing"],
        "walking": ["Berjalan atau naik tangga", "Walking or climbing steps"],
        "remembering": ["Mengingat atau berkonsentrasi", "Remembering or concentrating"],
        "selfCare": ["Mengurus diri", "Self-care"],
        "communicating": ["Berkomunikasi", "Communicating"],
        "disability": ["Disabilitas", "Disability"],
        "needs": ["Kebutuhan agar dapat ikut serta", "Needs in order to take part"]
      },
      "help": {
        "seeing": ["Walaupun memakai kacamata.", "Even with glasses."],
        "hearing": ["Walaupun memakai alat bantu dengar.", "Even with a hearing aid."],
        "needs": ["Misalnya juru bahasa isyarat atau jalan landai.", "Such as a sign-language interpreter or a ramp."]
      }
    },
    "Source": {
      "name": ["Sumber", "Source |||| Sources"],
      "about": ["Tempat sebuah pernyataan dibuat: berita, dokumen, survei, atau keterangan seseorang.", "Where something was stated: an article, a document, a survey, a person’s word."],
      "fields": {
        "title": ["Judul", "Title"],
        "kind": ["Jenis sumber", "Kind"],
        "publisher": ["Penerbit", "Publisher"],
        "author": ["Penulis", "Author"],
        "publishedOn": ["Tanggal terbit", "Published on"],
        "publishedAt": ["Waktu terbit", "Published at"],
        "url": ["Alamat web", "Web address"],
        "statedIn": ["Disampaikan di", "Stated in"],
        "statedOn": ["Disampaikan pada", "Stated on"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "notes": ["Bagaimana tanggalnya ditentukan, siapa yang dikutip, dan dalam jabatan apa.", "How the date was found, and who is quoted in which function."]
      }
    },
    "ReportedFigure": {
      "name": ["Angka yang dilaporkan", "Reported figure |||| Reported figures"],
      "about": ["Angka yang disebut sebuah sumber tanpa daftar nama di belakangnya. Tidak pernah dijumlahkan dengan baris yang tercatat.", "Numbers that a source states with no names behind them. They are never added to recorded rows."],
      "fields": {
        "subject": ["Mengenai", "About"],
        "subjectType": ["Jenis data", "Kind of record"],
        "subjectId": ["Pengenal data", "Record identifier"],
        "measure": ["Ukuran", "Measure"],
        "dimension": ["Dirinci menurut", "Broken down by"],
        "category": ["Rincian", "Category"],
        "qualifiers": ["Keterangan rincian", "Qualifiers"],
        "organization": ["Organisasi pada rincian", "Organization named"],
        "region": ["Wilayah pada rincian", "Region named"],
        "value": ["Nilai", "Value"],
        "missingReason": ["Alasan tanpa nilai", "Why there is no value"],
        "approximate": ["Perkiraan", "Approximate"],
        "unit": ["Satuan", "Unit"],
        "asOf": ["Keadaan pada", "As of"],
        "asOfPrecision": ["Ketelitian tanggal", "Precision of the date"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "value": ["Kosongkan bila sumber tidak menyebut angka, lalu isi alasannya.", "Leave empty if the source gives none, and state why."],
        "approximate": ["Sumber berkata “sekitar”, “kurang lebih”, atau “±”.", "The source says about, some or around."]
      }
    },
    "QualityFlag": {
      "name": ["Catatan keraguan", "Doubt |||| Doubts"],
      "about": ["Hal yang meragukan pada sebuah data, disimpan sampai seseorang menyelesaikannya. Tidak ada yang diperbaiki diam-diam.", "What is doubtful about a record, kept until a person settles it. Nothing is corrected silently."],
      "fields": {
        "subject": ["Mengenai", "About"],
        "subjectType": ["Jenis data", "Kind of record"],
        "subjectId": ["Pengenal data", "Record identifier"],
        "code": ["Keraguan", "Doubt"],
        "severity": ["Bobot", "Severity"],
        "detail": ["Apa yang bertentangan", "What contradicts what"],
        "origin": ["Ditemukan oleh", "Raised by"],
        "state": ["Keadaan", "State"],
        "resolution": ["Penyelesaian", "Resolution"],
        "resolvedBy": ["Diselesaikan oleh", "Settled by"],
        "resolvedOn": ["Diselesaikan pada", "Settled on"]
      },
      "help": {
        "resolution": ["Wajib diisi sebelum keraguan ditutup.", "Needed before the doubt is closed."]
      },
      "acts": {
        "resolve": ["Selesaikan", "Resolve"],
        "accept": ["Biarkan berlaku", "Let it stand"],
        "reopen": ["Angkat lagi", "Raise again"]
      }
    },
    "Grant": {
      "name": ["Hak akses", "Grant |||| Grants"],
      "about": ["Siapa boleh apa, di wilayah atau lembaga mana, sejak kapan sampai kapan.", "Who may do what, for which region or organization, from when to when."],
      "fields": {
        "user": ["Pengguna", "User"],
        "role": ["Peran", "Role"],
        "region": ["Wilayah", "Region"],
        "organization": ["Lembaga", "Organization"],
        "purposes": ["Tujuan khusus", "Purposes"],
        "startsOn": ["Sejak", "From"],
        "endsOn": ["Sampai", "Until"],
        "reason": ["Alasan", "Reason"]
      },
      "help": {
        "region": ["Petugas dan verifikator: wilayahnya dengan semua di dalamnya. Pembaca: kosong berarti seluruh Indonesia.", "Officers and verifiers: the region with all within it. Viewers: empty means all of Indonesia."],
        "organization": ["Hanya untuk mitra.", "For partners only."],
        "purposes": ["Isian yang tidak terbuka bagi semua; pembacaan NIK dan disabilitas selalu dicatat.", "Fields that are not open to all; every reading of NIK and disability is recorded."]
      }
    },
    "ApiKey": {
      "name": ["Kunci API", "API key |||| API keys"],
      "about": ["Dengan apa program milik mitra bertanya lewat API. Kunci hanya dapat membaca, sebatas yang boleh dilihat mitranya.", "With what programs of a partner ask the API. A key can only read, and no more than its partner may see."],
      "fields": {
        "name": ["Keperluan", "Purpose"],
        "organization": ["Mitra", "Partner"],
        "prefix": ["Awal kunci", "Begins with"],
        "operations": ["Kueri yang diizinkan", "Queries allowed"],
        "documentsOnly": ["Hanya kueri terdaftar", "Registered queries only"],
        "documents": ["Kueri terdaftar", "Registered queries"],
        "startsOn": ["Berlaku sejak", "Valid from"],
        "endsOn": ["Berlaku sampai", "Valid until"],
        "issuedBy": ["Dibuat oleh", "Made by"],
        "revokedAt": ["Dicabut pada", "Revoked at"],
        "lastUsedAt": ["Terakhir dipakai", "Last used"]
      },
      "help": {
        "name": ["Misalnya: dasbor program CSR 2026.", "For instance: dashboard of the CSR programme 2026."],
        "operations": ["Nama kueri GraphQL, misalnya programmes. Kosong berarti semua kueri.", "Names of GraphQL queries, such as programmes. Empty means all queries."],
        "documentsOnly": ["Kunci hanya dapat menanyakan kueri yang Anda daftarkan di halamannya; siapa pun yang menemukannya tidak dapat bertanya lain.", "The key asks nothing but the queries that you register on its page: whoever finds it can ask no other."],
        "endsOn": ["Kosong berarti berlaku sampai dicabut.", "Empty means valid until it is revoked."]
      }
    },
    "KeyDocument": {
      "name": ["Kueri terdaftar", "Registered query |||| Registered queries"],
      "about": ["Kueri yang boleh ditanyakan program mitra menurut hash-nya. Hanya administrator yang mendaftarkannya.", "Queries that programs of a partner may ask by their hash. Administrators alone register them."],
      "fields": {
        "name": ["Nama kueri", "Name of the query"],
        "key": ["Kunci API", "API key"],
        "hash": ["Hash (SHA-256)", "Hash (SHA-256)"],
        "text": ["Kueri", "Query"]
      },
      "help": {
        "text": ["Satu kueri GraphQL yang bernama, persis seperti yang dikirim program.", "One GraphQL query that has a name, exactly as the program has it."]
      }
    },
    "Business": {
      "name": ["Usaha", "Business |||| Businesses"],
      "about": ["Industri kecil dan menengah (IKM) yang dikenal atau dibina.", "Small and medium industries (IKM) that an office knows or assists."],
      "fields": {
        "name": ["Nama usaha", "Name"],
        "legalForm": ["Bentuk badan usaha", "Legal form"],
        "status": ["Status", "Status"],
        "sector": ["Jenis industri", "Branch of industry"],
        "region": ["Wilayah", "Region"],
        "address": ["Alamat", "Address"],
        "latitude": ["Lintang", "Latitude"],
        "longitude": ["Bujur", "Longitude"],
        "foundedYear": ["Tahun berdiri", "Founded in"],
        "ownerName": ["Nama pemilik", "Owner"],
        "ownerSex": ["Jenis kelamin pemilik", "Owner’s sex"],
        "phone": ["Telepon", "Telephone"],
        "email": ["E-mail", "E-mail"],
        "nib": ["NIB", "NIB"],
        "nibVerification": ["NIB diperiksa melalui", "NIB verified by"],
        "closedOn": ["Tutup pada", "Closed on"],
        "mergedInto": ["Digabung ke", "Merged into"],
        "duplicates": ["Data ganda yang digabung ke sini", "Duplicates merged into it"],
        "identifiers": ["Nomor lain", "Other numbers"],
        "activities": ["Kegiatan usaha (KBLI)", "Activities (KBLI)"],
        "people": ["Pemilik dan orang lain", "Owners and other people"],
        "consents": ["Dasar pemakaian data", "Grounds for using data"],
        "workersMale": ["Tenaga kerja laki-laki", "Men working"],
        "workersFemale": ["Tenaga kerja perempuan", "Women working"],
        "tags": ["Penanda", "Tags"],
        "notes": ["Catatan", "Notes"],
        "products": ["Produk", "Products"],
        "periodReports": ["Laporan berkala", "Period reports"],
        "certificates": ["Sertifikat", "Certificates"],
        "facilitations": ["Fasilitasi", "Facilitation"],
        "memberships": ["Keanggotaan kelompok", "Memberships"],
        "enrolments": ["Pelatihan yang diikuti", "Trainings"],
        "engagements": ["Pendampingan", "Mentoring"],
        "assessments": ["Penilaian sebagai pembanding", "Assessments to compare with"],
        "constraints": ["Kendala", "Constraints"],
        "awards": ["Penghargaan", "Awards"],
        "participations": ["Keikutsertaan pameran", "Exhibitions"],
        "curationDecisions": ["Kurasi", "Selections"],
        "meetings": ["Pertemuan dengan pembeli", "Meetings with buyers"],
        "partnerships": ["Kemitraan", "Partnerships"],
        "inquiries": ["Permintaan pembeli yang dijawab", "Buyers’ inquiries answered"],
        "distinctions": ["Dinyatakan berbeda dari", "Told apart from"],
        "distinctFrom": ["Usaha yang dinyatakan berbeda darinya", "Told apart from it"]
      },
      "help": {
        "region": ["Setepat yang diketahui: desa/kelurahan bila bisa.", "As exactly as is known: the village if possible."],
        "nib": ["13 angka dari OSS. Kosongkan bila belum ada.", "13 digits from OSS. Leave empty if there is none yet."],
        "phone": ["Dengan kode negara, misalnya +6281234567890.", "With its country code, such as +6281234567890."],
        "workersFemale": ["Termasuk pemilik dan keluarga. Kosong berarti belum diketahui, bukan nol.", "Owner and family included. Empty means not known, not zero."],
        "latitude": ["Derajat desimal; lintang selatan negatif.", "Decimal degrees; south is negative."]
      },
      "acts": {
        "confirm": ["Konfirmasi", "Confirm"],
        "halt": ["Catat tidak berproduksi", "Record as dormant"],
        "resume": ["Catat berproduksi lagi", "Record as producing again"],
        "close": ["Catat tutup", "Record as closed"],
        "reopen": ["Catat buka kembali", "Reopen"],
        "merge": ["Gabungkan ke data lain", "Merge into another"],
        "separate": ["Jadikan usaha tersendiri", "Make it a business of its own"]
      }
    },
    "Distinction": {
      "name": ["Bukan duplikat", "Not the same |||| Not the same"],
      "about": ["Dua data yang mirip tetapi sudah dipastikan dua usaha: tidak lagi diajukan sebagai kemungkinan duplikat.", "Two records that look alike and are known to be two businesses: no longer listed as possible duplicates."],
      "fields": {
        "business": ["Usaha pertama", "One"],
        "other": ["Usaha kedua", "The other"],
        "reason": ["Alasan", "Reason"]
      }
    },
    "BusinessIdentifier": {
      "name": ["Nomor usaha", "Number of a business |||| Numbers of businesses"],
      "about": ["Nomor usaha pada daftar lain: NPWP, SIINas, IUI, TDI. NIB dicatat pada usahanya.", "Numbers under which other registers know a business: NPWP, SIINas, IUI, TDI. The NIB stands on the business."],
      "fields": {
        "business": ["Usaha", "Business"],
        "kind": ["Jenis nomor", "Kind"],
        "name": ["Nama nomor", "What it is called"],
        "value": ["Nomor", "Number"],
        "issuedOn": ["Terbit pada", "Issued on"],
        "verification": ["Diperiksa melalui", "Verified by"]
      },
      "help": {
        "name": ["Hanya untuk jenis lainnya.", "For another kind only."],
        "value": ["NPWP: 15 angka, atau 16 angka yang diawali 0. NIK tidak disimpan di sini.", "NPWP: 15 digits, or 16 that begin with 0. A NIK is not kept here."]
      }
    },
    "BusinessActivity": {
      "name": ["Kegiatan usaha", "Activity |||| Activities"],
      "about": ["Kegiatan usaha menurut kode KBLI beserta edisinya; satu di antaranya kegiatan utama.", "What a business does, as KBLI codes with their edition; one is the main one."],
      "fields": {
        "business": ["Usaha", "Business"],
        "kbliVersion": ["Edisi KBLI", "KBLI edition"],
        "kbliCode": ["Kode KBLI", "KBLI code"],
        "main": ["Kegiatan utama", "Main activity"]
      },
      "help": {
        "kbliCode": ["5 angka, diisi bersama edisinya.", "5 digits, together with the edition."]
      }
    },
    "BusinessPerson": {
      "name": ["Peran dalam usaha", "Role in a business |||| Roles in businesses"],
      "about": ["Siapa memiliki, mengelola, mewakili, atau bekerja di sebuah usaha, dan sejak kapan.", "Who owns, manages, answers for or works in a business, and since when."],
      "fields": {
        "business": ["Usaha", "Business"],
        "person": ["Orang", "Person"],
        "role": ["Peran", "Role"],
        "ownershipPct": ["Bagian kepemilikan (%)", "Share (%)"],
        "startsOn": ["Sejak", "Since"],
        "endsOn": ["Sampai", "Until"]
      },
      "help": {
        "ownershipPct": ["Hanya untuk pemilik. Kosong berarti belum diketahui.", "Owners only. Empty means not known."],
        "endsOn": ["Kosong selama masih berlaku.", "Empty while it holds."]
      }
    },
    "Consent": {
      "name": ["Dasar pemakaian data", "Ground for using data |||| Grounds for using data"],
      "about": ["Untuk apa data seseorang atau sebuah usaha boleh dipakai, atas dasar apa, dan sampai kapan.", "What data about a person or a business may be used for, on which ground, and until when."],
      "fields": {
        "person": ["Orang", "Person"],
        "business": ["Usaha", "Business"],
        "purpose": ["Tujuan", "Purpose"],
        "basis": ["Dasar", "Ground"],
        "givenOn": ["Diberikan pada", "Given on"],
        "endsOn": ["Berlaku sampai", "Holds until"],
        "withdrawnOn": ["Ditarik pada", "Withdrawn on"],
        "evidence": ["Bukti", "Evidence"]
      },
      "help": {
        "person": ["Isi tepat satu: orang atau usaha.", "State exactly one: a person or a business."],
        "evidence": ["Formulir bertanda tangan dan tempat menyimpannya, atau aturannya.", "The signed form and where it is kept, or the law."]
      }
    },
    "Group": {
      "name": ["Kelompok", "Group |||| Groups"],
      "about": ["Sentra, KUB, KSM, asosiasi, dan angkatan wirausaha baru tempat usaha bergabung.", "Centres, associations, cooperatives and cohorts that businesses belong to."],
      "fields": {
        "name": ["Nama kelompok", "Name"],
        "kind": ["Jenis kelompok", "Kind"],
        "aliases": ["Nama lain", "Other names"],
        "sector": ["Jenis industri", "Branch of industry"],
        "region": ["Wilayah", "Region"],
        "foundedOn": ["Berdiri pada", "Founded on"],
        "foundedOnPrecision": ["Ketelitian tanggal", "Precision of the date"],
        "foundedOnCertainty": ["Kepastian tanggal", "Certainty of the date"],
        "description": ["Keterangan", "Description"],
        "products": ["Produk", "Products"],
        "certificates": ["Sertifikat", "Certificates"],
        "facilitations": ["Fasilitasi", "Facilitation"],
        "memberships": ["Anggota", "Members"],
        "trainings": ["Pelatihan", "Trainings"],
        "delegations": ["Delegasi pameran", "Delegations"],
        "partnerships": ["Kemitraan", "Partnerships"]
      },
      "help": {
        "foundedOnPrecision": ["Bulan atau tahun ditulis dengan hari pertamanya.", "A month or a year is written as its first day."]
      }
    },
    "Membership": {
      "name": ["Keanggotaan", "Membership |||| Memberships"],
      "about": ["Masa sebuah usaha menjadi anggota kelompok.", "A business’s time in a group."],
      "fields": {
        "group": ["Kelompok", "Group"],
        "business": ["Usaha", "Business"],
        "person": ["Orang", "Person"],
        "role": ["Peran", "Role"],
        "startsOn": ["Anggota sejak", "Member since"],
        "endsOn": ["Berakhir pada", "Ended on"]
      },
      "help": {
        "endsOn": ["Kosong selama masih menjadi anggota.", "Empty while the business is a member."]
      }
    },
    "PeriodReport": {
      "name": ["Laporan berkala", "Period report |||| Period reports"],
      "about": ["Laporan usaha per bulan, triwulan, semester, atau tahun, dengan butir yang diminta SIINas. Yang kosong berarti tidak tercatat, bukan nol.", "What a business reports of a month, quarter, half-year or year: the items SIINas asks. Empty is not recorded, never zero."],
      "fields": {
        "business": ["Usaha", "Business"],
        "period": ["Jenis periode", "Period"],
        "startsOn": ["Hari pertama periode", "First day"],
        "state": ["Status", "State"],
        "recallMethod": ["Asal angka", "Figures come from"],
        "turnover": ["Omzet", "Turnover"],
        "exportTurnover": ["Omzet ekspor", "Export turnover"],
        "profit": ["Laba", "Profit"],
        "unitsProduced": ["Jumlah produksi", "Units produced"],
        "unit": ["Satuan", "Unit"],
        "installedCapacity": ["Kapasitas terpasang", "Installed capacity"],
        "capacityUsed": ["Kapasitas terpakai (%)", "Capacity used (%)"],
        "workersMale": ["Tenaga kerja laki-laki", "Men working"],
        "workersFemale": ["Tenaga kerja perempuan", "Women working"],
        "workersWithDisability": ["Tenaga kerja penyandang disabilitas", "Workers with a disability"],
        "investment": ["Investasi tanpa tanah dan bangunan", "Investment without land and building"],
        "landBuilding": ["Tanah dan bangunan", "Land and building"],
        "machinery": ["Mesin dan peralatan", "Machines and tools"],
        "rawMaterialCost": ["Bahan baku dan penolong", "Raw and auxiliary material"],
        "labourCost": ["Upah dan gaji", "Wages and salaries"],
        "electricityKwh": ["Listrik (kWh)", "Electricity (kWh)"],
        "waterM3": ["Air (m³)", "Water (m³)"],
        "fuelCost": ["Bahan bakar", "Fuel"],
        "sizeByCapital": ["Skala menurut modal (PP 7/2021)", "Size by capital (PP 7/2021)"],
        "sizeBySales": ["Skala menurut penjualan setahun (PP 7/2021)", "Size by annual sales (PP 7/2021)"],
        "sizeByIndustry": ["Skala industri (Permenperin 64/2016)", "Size of industry (Permenperin 64/2016)"],
        "sizeByWorkers": ["Skala menurut tenaga kerja (BPS)", "Size by workers (BPS)"],
        "returnReason": ["Alasan dikembalikan", "Why it was sent back"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "startsOn": ["Hari pertama bulan, triwulan, semester, atau tahun itu.", "The first day of that month, quarter, half-year or year."],
        "turnover": ["Seluruh penjualan dalam periode ini. Kosong berarti tidak tercatat.", "All sales of the period. Empty means not recorded."],
        "workersFemale": ["Termasuk pemilik dan keluarga.", "Owner and family included."],
        "investment": ["Nilai pada akhir periode.", "Value at the end of the period."],
        "fuelCost": ["Semua jenis bahan bakar, dalam rupiah.", "Fuel of every kind, in rupiah."],
        "profit": ["Rugi ditulis dengan tanda minus.", "A loss has a minus sign."]
      },
      "acts": {
        "submit": ["Kirim", "Submit"],
        "return": ["Kembalikan", "Send back"],
        "verify": ["Verifikasi", "Verify"]
      }
    },
    "Product": {
      "name": ["Produk", "Product |||| Products"],
      "about": ["Barang buatan satu usaha; atau, bila pembuatnya tidak disebut, barang yang dikenal dari kelompok atau daerah.", "Goods of one business; or, where no maker is named, what a group or a region is known for."],
      "fields": {
        "name": ["Nama produk", "Name"],
        "business": ["Usaha pembuat", "Made by (business)"],
        "group": ["Kelompok pembuat", "Made by (group)"],
        "region": ["Khas wilayah", "Known from (region)"],
        "sector": ["Jenis industri", "Branch of industry"],
        "materials": ["Bahan", "Materials"],
        "technique": ["Teknik", "Technique"],
        "hsCode": ["Kode HS", "HS code"],
        "unit": ["Satuan jual", "Unit of sale"],
        "priceIdr": ["Harga per satuan", "Price of a unit"],
        "exportPriceUsd": ["Harga ekspor per satuan (USD)", "Export price of a unit (USD)"],
        "readiness": ["Kesiapan pasar", "Market readiness"],
        "readinessByEvidence": ["Kesiapan menurut bukti", "Readiness by evidence"],
        "readinessStated": ["Kesiapan menurut penilai", "Readiness as judged"],
        "readinessReason": ["Alasan penilaian", "Reason for the judgement"],
        "designs": ["Desain", "Designs"],
        "measurements": ["Hasil ukur mutu", "Quality measurements"],
        "capacityPerMonth": ["Kapasitas per bulan", "Capacity a month"],
        "leadTimeDays": ["Lama pengerjaan (hari)", "Lead time (days)"],
        "minimumOrder": ["Pesanan minimum", "Smallest order"],
        "flagship": ["Produk unggulan", "Flagship"],
        "tags": ["Penanda", "Tags"],
        "description": ["Keterangan", "Description"],
        "certificates": ["Sertifikat", "Certificates"],
        "labTests": ["Uji laboratorium", "Laboratory tests"],
        "exportRecords": ["Pasar luar negeri", "Markets abroad"],
        "awards": ["Penghargaan", "Awards"],
        "participations": ["Pameran yang diikuti", "Shown at"],
        "curationDecisions": ["Kurasi", "Selections"],
        "leads": ["Pembeli yang berminat", "Interested buyers"],
        "campaigns": ["Promosi", "Campaigns"]
      },
      "help": {
        "business": ["Isi tepat satu: usaha, kelompok, atau wilayah.", "State exactly one: a business, a group or a region."],
        "materials": ["Misalnya batok kelapa.", "For example batok kelapa (coconut shell)."],
        "technique": ["Misalnya batik tulis, batik ciprat.", "For example batik tulis, batik ciprat."],
        "hsCode": ["6 atau 8 angka.", "6 or 8 digits."],
        "exportPriceUsd": ["Harga FOB bagi pembeli di luar negeri.", "Free on board, for buyers abroad."],
        "readinessStated": ["Hanya bila berbeda dari bukti, dengan alasannya.", "Only where it differs from the evidence, with a reason."]
      }
    },
    "ProductDesign": {
      "name": ["Desain produk", "Product design |||| Product designs"],
      "about": ["Desain sebuah produk: dari mana asalnya, sudah diuji ke pasar atau belum, dan berapa yang terjual.", "Designs of products: where they come from, whether buyers have seen them, and what they sold."],
      "fields": {
        "product": ["Produk", "Product"],
        "code": ["Kode desain", "Code"],
        "origin": ["Asal desain", "Origin"],
        "designer": ["Perancang", "Designer"],
        "introducedOn": ["Diperkenalkan pada", "Introduced on"],
        "marketTested": ["Diuji ke pasar", "Tested with buyers"],
        "soldUnits": ["Terjual (satuan)", "Units sold"]
      },
      "help": {
        "soldUnits": ["Kosong berarti tidak tercatat, bukan nol.", "Empty means not recorded, never zero."]
      }
    },
    "QualityMeasurement": {
      "name": ["Hasil ukur mutu", "Quality measurement |||| Quality measurements"],
      "about": ["Hasil ukur satu batch produk: cacat, perbaikan, dan ketepatan waktu. Enam batch terakhir menunjukkan konsistensi.", "One measured batch of a product: defects, rework, delivery. The last six show whether it is consistent."],
      "fields": {
        "product": ["Produk", "Product"],
        "batchOn": ["Batch selesai pada", "Batch of"],
        "batch": ["Nomor batch", "Batch number"],
        "measuredBy": ["Diukur oleh", "Measured by"],
        "produced": ["Diproduksi", "Produced"],
        "defective": ["Cacat", "Defective"],
        "reworked": ["Diperbaiki", "Reworked"],
        "ordered": ["Dipesan", "Ordered"],
        "onTime": ["Terkirim tepat waktu", "Delivered on time"],
        "withinLimits": ["Dalam batas", "Within limits"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "defective": ["Termasuk yang kemudian diperbaiki.", "Those that were reworked included."],
        "batch": ["Hanya bila sehari ada beberapa batch.", "Only if several were finished that day."]
      }
    },
    "ExportRecord": {
      "name": ["Catatan ekspor", "Export record |||| Export records"],
      "about": ["Barang yang sampai ke pasar luar negeri, baik dihitung sebagai ekspor maupun tidak.", "Goods that went to a market abroad, whether or not it counts as export."],
      "fields": {
        "product": ["Produk", "Product"],
        "country": ["Negara tujuan", "Country"],
        "channel": ["Jalur", "Channel"],
        "document": ["Dokumen", "Document"],
        "verified": ["Dokumen diperiksa", "Paper seen"],
        "leads": ["Prospek asalnya", "Leads it came of"],
        "exportEntry": ["Dihitung sebagai ekspor", "Counts as export"],
        "sentOn": ["Dikirim pada", "Sent on"],
        "sentOnPrecision": ["Ketelitian tanggal", "Precision of the date"],
        "sentOnCertainty": ["Kepastian tanggal", "Certainty of the date"],
        "valueUsd": ["Nilai (USD)", "Value (USD)"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "country": ["Dua huruf besar, misalnya MY.", "Two capital letters, such as MY."],
        "exportEntry": ["Memerlukan PEB atau faktur; titipan tidak dihitung.", "Needs a PEB or an invoice; informal carrying never counts."]
      }
    },
    "CertificateType": {
      "name": ["Jenis sertifikat", "Certificate type |||| Certificate types"],
      "about": ["Macam sertifikat, pendaftaran, uji, atau hak yang dilindungi.", "Kinds of certificates, registrations, tests and protected rights."],
      "fields": {
        "code": ["Kode", "Code"],
        "name": ["Nama", "Name"],
        "scope": ["Diterbitkan untuk", "Issued for"],
        "validityMonths": ["Masa berlaku (bulan)", "Valid for (months)"],
        "renewable": ["Perlu diperpanjang", "To be renewed"],
        "numberForms": ["Bentuk nomor", "Forms of the number"],
        "mandatoryFrom": ["Wajib sejak", "Mandatory from"],
        "sectors": ["Jenis industri", "Branches"],
        "description": ["Keterangan", "Description"],
        "certificates": ["Sertifikat jenis ini", "Certificates of this kind"]
      },
      "help": {
        "code": ["Huruf besar, misalnya HALAL, SNI, PIRT.", "Capital letters, such as HALAL, SNI, PIRT."],
        "validityMonths": ["Paling lama. Kosong bila tidak berakhir atau berbeda tiap sertifikat.", "At most. Empty if it has no end, or each paper says its own."],
        "numberForms": ["Tulis # untuk setiap angka, misalnya MD############. Kosong berarti bebas.", "Write # for each digit, such as MD############. Empty means any form."],
        "mandatoryFrom": ["Bagi usaha mikro dan kecil pada jenis industri di atas.", "For micro and small businesses of the branches above."],
        "sectors": ["Kosong berarti semua.", "Empty means all."]
      }
    },
    "Certificate": {
      "name": ["Sertifikat", "Certificate |||| Certificates"],
      "about": ["Yang direncanakan, diajukan, dan terbit. Terdaftar belum berarti terbit.", "What is planned, applied for and issued. Registered is not issued."],
      "fields": {
        "type": ["Jenis sertifikat", "Type"],
        "state": ["Keadaan", "State"],
        "business": ["Usaha pemegang", "Held by (business)"],
        "group": ["Kelompok pemegang", "Held by (group)"],
        "region": ["Direncanakan oleh wilayah", "Planned by (region)"],
        "productGroup": ["Kelompok barang", "Goods"],
        "sector": ["Jenis industri", "Branch of industry"],
        "products": ["Produk yang dicakup", "Products covered"],
        "number": ["Nomor", "Number"],
        "issuer": ["Penerbit", "Issuer"],
        "appliedOn": ["Diajukan pada", "Applied for on"],
        "returnedOn": ["Dikembalikan pada", "Returned on"],
        "reviewedOn": ["Mulai diperiksa", "Under review since"],
        "decidedOn": ["Ditolak atau ditarik pada", "Rejected or withdrawn on"],
        "issuedOn": ["Terbit pada", "Issued on"],
        "validUntil": ["Berlaku sampai", "Valid until"],
        "localContentPct": ["Nilai TKDN (%)", "Local content (%)"],
        "fundings": ["Sumber dana", "Funding"],
        "suspendedOn": ["Dibekukan pada", "Suspended on"],
        "revokedOn": ["Dicabut pada", "Revoked on"],
        "reason": ["Alasan", "Reason"],
        "supersededBy": ["Digantikan oleh", "Superseded by"],
        "supersedes": ["Menggantikan", "Supersedes"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "business": ["Isi pemegangnya: usaha atau kelompok; wilayah hanya untuk rencana.", "State the holder, a business or a group; a region only for a plan."],
        "validUntil": ["Kosong bila tidak berakhir.", "Empty if it has no end."],
        "appliedOn": ["Saat pertama kali diajukan.", "When it was first handed in."],
        "reason": ["Mengapa dikembalikan, ditolak, ditarik, dibekukan atau dicabut.", "Why it was returned, rejected, withdrawn, suspended or revoked."],
        "supersededBy": ["Sertifikat terbit yang lebih baru, dengan jenis dan pemegang yang sama.", "A newer certificate, issued to the same holder and of the same type."]
      },
      "acts": {
        "submit": ["Ajukan", "Submit"],
        "return": ["Kembalikan", "Return"],
        "review": ["Mulai pemeriksaan", "Begin the review"],
        "issue": ["Catat terbit", "Issue"],
        "reject": ["Tolak", "Reject"],
        "withdraw": ["Tarik permohonan", "Withdraw"],
        "suspend": ["Bekukan", "Suspend"],
        "reinstate": ["Berlakukan lagi", "Reinstate"],
        "revoke": ["Cabut", "Revoke"],
        "supersede": ["Gantikan", "Supersede"]
      }
    },
    "LabTest": {
      "name": ["Uji laboratorium", "Laboratory test |||| Laboratory tests"],
      "about": ["Laporan hasil uji (LHU) atas contoh produk; bukti, bukan sertifikat.", "Reports of laboratories on samples of products: evidence, not certificates."],
      "fields": {
        "product": ["Produk", "Product"],
        "laboratory": ["Laboratorium", "Laboratory"],
        "number": ["Nomor LHU", "Report number"],
        "sampledOn": ["Contoh diambil pada", "Sampled on"],
        "issuedOn": ["Laporan terbit pada", "Reported on"],
        "passed": ["Lulus", "Passes"],
        "notes": ["Catatan", "Notes"],
        "readings": ["Parameter uji", "Parameters"]
      },
      "help": {
        "passed": ["Menurut simpulan laboratorium.", "As the laboratory concludes."]
      }
    },
    "LabReading": {
      "name": ["Parameter uji", "Test parameter |||| Test parameters"],
      "about": ["Yang diukur laboratorium, di samping batasnya.", "What a laboratory has measured, beside its limit."],
      "fields": {
        "test": ["Uji laboratorium", "Laboratory test"],
        "parameter": ["Parameter", "Parameter"],
        "reading": ["Hasil", "Reading"],
        "value": ["Hasil sebagai angka", "As a number"],
        "unit": ["Satuan", "Unit"],
        "atLeast": ["Batas bawah", "At least"],
        "atMost": ["Batas atas", "At most"],
        "passed": ["Memenuhi syarat", "Passes"]
      },
      "help": {
        "reading": ["Seperti tercetak: 12.4, < 0.01, negatif.", "As printed: 12.4, < 0.01, negatif."]
      }
    },
    "Mentor": {
      "name": ["Pendamping", "Mentor |||| Mentors"],
      "about": ["Penyuluh, tenaga penyuluh lapangan, konsultan, dan pendamping dari mitra.", "Extension officers, consultants and mentors sent by partners."],
      "fields": {
        "name": ["Nama", "Name"],
        "user": ["Akun", "Account"],
        "person": ["Orang yang sama", "The same person"],
        "kind": ["Sebagai", "Capacity"],
        "organization": ["Organisasi", "Organization"],
        "region": ["Wilayah kerja", "Works in"],
        "skills": ["Keahlian", "Skills"],
        "phone": ["Telepon", "Telephone"],
        "email": ["E-mail", "E-mail"],
        "maxActive": ["Pendampingan aktif paling banyak", "Most active engagements"],
        "sessions": ["Kunjungan", "Sessions"],
        "assessments": ["Penilaian yang dibuat", "Assessments made"],
        "ledEngagements": ["Pendampingan yang dipimpin", "Mentoring led"],
        "engagements": ["Pendampingan yang dibantu", "Mentoring joined"]
      },
      "help": {
        "maxActive": ["Kosong berarti tanpa batas.", "Empty means no bound."],
        "person": ["Isi bila ia juga dikenal dalam peran lain, misalnya pemilik usaha.", "Where they are known in other roles too, such as the owner of a business."],
        "phone": ["Dengan kode negara, misalnya +6281234567890.", "With its country code, such as +6281234567890."]
      }
    },
    "Programme": {
      "name": ["Program", "Programme |||| Programmes"],
      "about": ["Program pendampingan, pelatihan, pameran, sertifikasi, dan kemitraan, beserta penanggung jawabnya.", "Programmes of mentoring, training, exhibitions, certification and partnership, and who answers for them."],
      "fields": {
        "imports": ["Impor lembar", "Imports"],
        "name": ["Nama program", "Name"],
        "agreements": ["Perjanjian berbagi data", "Data-sharing agreements"],
        "kind": ["Jenis program", "Kind"],
        "state": ["Keadaan", "State"],
        "owner": ["Penanggung jawab", "Owner"],
        "partners": ["Mitra", "Partners"],
        "region": ["Wilayah", "Region"],
        "sector": ["Jenis industri", "Branch of industry"],
        "fiscalYear": ["Tahun anggaran", "Budget year"],
        "nomenclature": ["Sub-kegiatan", "Budget line"],
        "defaultMonths": ["Lama pendampingan baku (bulan)", "Usual length of mentoring (months)"],
        "startsOn": ["Mulai", "Starts on"],
        "startsOnPrecision": ["Ketelitian tanggal mulai", "Precision of the start"],
        "startsOnCertainty": ["Kepastian tanggal mulai", "Certainty of the start"],
        "endsOn": ["Selesai", "Ends on"],
        "tags": ["Penanda", "Tags"],
        "description": ["Keterangan", "Description"],
        "engagements": ["Usaha yang didampingi", "Businesses mentored"],
        "trainings": ["Pelatihan", "Trainings"],
        "targets": ["Sasaran program", "Targets"],
        "constraints": ["Kendala yang hendak diatasi", "Constraints to resolve"],
        "facilitations": ["Fasilitasi", "Facilitation"],
        "curationRounds": ["Kurasi", "Selections"]
      },
      "help": {
        "region": ["Kosongkan untuk seluruh Indonesia.", "Leave empty for the whole country."],
        "nomenclature": ["Seperti tertulis dalam anggaran.", "As written in the budget."]
      },
      "acts": {
        "plan": ["Tetapkan", "Decide"],
        "begin": ["Mulai", "Begin"],
        "complete": ["Selesaikan", "Complete"],
        "cancel": ["Batalkan", "Cancel"],
        "resume": ["Lanjutkan lagi", "Take up again"]
      }
    },
    "ProgrammeTarget": {
      "name": ["Sasaran program", "Programme target |||| Programme targets"],
      "about": ["Angka yang hendak dicapai program dalam suatu masa. Hasilnya dihitung dari data, tidak ditulis.", "Numbers a programme sets out to reach in a time. What became of them is counted, not stated."],
      "fields": {
        "programme": ["Program", "Programme"],
        "indicator": ["Ukuran", "Indicator"],
        "startsOn": ["Dari", "From"],
        "endsOn": ["Sampai", "Until"],
        "value": ["Sasaran", "Target"],
        "unit": ["Satuan", "Unit"]
      },
      "help": {
        "startsOn": ["Kosongkan untuk seluruh masa program.", "Leave empty for the whole programme."],
        "value": ["Paling sedikit sebanyak ini.", "This much or more."],
        "unit": ["Misalnya usaha, orang, rupiah, persen.", "Such as businesses, people, rupiah, percent."]
      }
    },
    "Engagement": {
      "name": ["Pendampingan", "Engagement |||| Engagements"],
      "about": ["Satu usaha dalam satu program pendampingan, dari pengukuran awal sampai hasilnya konsisten.", "One business in one mentoring programme, from the first measurement until its output is consistent."],
      "fields": {
        "business": ["Usaha", "Business"],
        "programme": ["Program", "Programme"],
        "state": ["Keadaan", "State"],
        "leadMentor": ["Pendamping utama", "Lead mentor"],
        "mentors": ["Pendamping lain", "Other mentors"],
        "partner": ["Mitra pendukung", "Supporting partner"],
        "startsOn": ["Mulai", "Starts on"],
        "plannedMonths": ["Rencana lama (bulan)", "Planned length (months)"],
        "endsOn": ["Selesai", "Ends on"],
        "baselineOn": ["Pengukuran awal pada", "Baseline measured on"],
        "baselineWaived": ["Tanpa pengukuran awal", "Baseline waived"],
        "baselineWaivedReason": ["Alasan tanpa pengukuran awal", "Why the baseline is waived"],
        "consistencyWaived": ["Tanpa bukti terukur", "Measured evidence waived"],
        "consistencyWaivedReason": ["Alasan tanpa bukti terukur", "Why measured evidence is waived"],
        "exitReason": ["Alasan berhenti", "Why it was dropped"],
        "notes": ["Catatan", "Notes"],
        "sessions": ["Kunjungan", "Sessions"],
        "goals": ["Sasaran", "Goals"],
        "assessments": ["Penilaian", "Assessments"],
        "constraints": ["Kendala", "Constraints"],
        "fundings": ["Sumber dana", "Funding"],
        "curationDecisions": ["Kurasi asalnya", "Selection it came of"]
      },
      "help": {
        "plannedMonths": ["Lazimnya 24 bulan.", "Usually 24 months."],
        "baselineOn": ["Menurut berkas. Kosongkan bila ada penilaian awal yang terverifikasi.", "By the papers. Leave empty where there is a verified first assessment."],
        "consistencyWaived": ["Selesai memerlukan lima dari enam batch terakhir yang memenuhi batas; tidak setiap program mengukur batch.", "Completion needs five of the last six batches within limits; not every programme measures batches."],
        "consistencyWaivedReason": ["Apa yang menunjukkan hasilnya konsisten; kehadiran saja tidak cukup.", "What shows instead that the output is consistent; attendance does not."]
      },
      "acts": {
        "measure": ["Catat pengukuran awal", "Record the baseline"],
        "waive": ["Tanpa pengukuran awal", "Waive the baseline"],
        "activate": ["Mulai pendampingan", "Begin mentoring"],
        "pause": ["Tunda", "Pause"],
        "resume": ["Lanjutkan", "Resume"],
        "complete": ["Selesaikan", "Complete"],
        "drop": ["Hentikan", "Drop"],
        "followUp": ["Catat tindak lanjut", "Record the follow-up"],
        "reopen": ["Buka kembali", "Reopen"]
      }
    },
    "MentoringGoal": {
      "name": ["Sasaran pendampingan", "Goal |||| Goals"],
      "about": ["Yang hendak dicapai pendampingan satu usaha: angka awal, angka sasaran, tenggat, dan hasilnya.", "What the mentoring of a business is to bring about: where it began, the target, by when, and what came of it."],
      "fields": {
        "engagement": ["Pendampingan", "Engagement"],
        "dimension": ["Yang diubah", "Dimension"],
        "state": ["Keadaan", "State"],
        "description": ["Keterangan", "Description"],
        "baselineValue": ["Nilai awal", "Value at the beginning"],
        "targetValue": ["Nilai sasaran", "Target value"],
        "unit": ["Satuan", "Unit"],
        "dueOn": ["Tenggat", "Due on"],
        "outcomeValue": ["Nilai akhir", "Outcome"],
        "outcomeOn": ["Diketahui pada", "Found on"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "targetValue": ["Paling sedikit; atau paling banyak, bila di bawah nilai awal.", "At least; or at most, where it lies below the beginning."],
        "unit": ["Misalnya persen, orang, juta rupiah sebulan.", "Such as percent, people, million rupiah a month."],
        "baselineValue": ["Kosong berarti tidak diukur.", "Empty means not measured."]
      },
      "acts": {
        "meet": ["Tercapai", "Met"],
        "miss": ["Tidak tercapai", "Missed"],
        "drop": ["Lepas", "Give up"],
        "reopen": ["Kejar lagi", "Take up again"]
      }
    },
    "Session": {
      "name": ["Kunjungan", "Session |||| Sessions"],
      "about": ["Pertemuan pendamping dengan usaha: apa yang dibahas, dan apa tindak lanjutnya.", "Meetings of mentors with a business: what it was about, and what comes next."],
      "fields": {
        "engagement": ["Pendampingan", "Engagement"],
        "heldOn": ["Tanggal", "Held on"],
        "mode": ["Cara", "Mode"],
        "minutes": ["Lama (menit)", "Minutes"],
        "heldWith": ["Kunjungan bersama dengan", "Held together with"],
        "heldTogether": ["Usaha lain dalam kunjungan bersama", "Other businesses of the group visit"],
        "mentors": ["Pendamping yang hadir", "Mentors present"],
        "topics": ["Pokok bahasan", "Topics"],
        "actions": ["Tindak lanjut", "Next actions"],
        "actionsDueOn": ["Tenggat tindak lanjut", "Actions due on"],
        "actionsDoneOn": ["Tindak lanjut selesai pada", "Actions done on"],
        "nextVisitOn": ["Kunjungan berikutnya", "Next visit"],
        "notes": ["Catatan", "Notes"],
        "evidenceUrl": ["Alamat bukti", "Address of evidence"]
      },
      "help": {
        "heldWith": ["Kunjungan pertama dari kunjungan bersama; setiap usaha tetap punya catatannya sendiri.", "The first session of a group visit; each business keeps its own record."],
        "actions": ["Satu baris satu tindakan.", "One line for each action."],
        "actionsDoneOn": ["Kosong selama masih ada yang belum selesai.", "Empty while any of it is open."],
        "evidenceUrl": ["Tempat foto atau berkas kunjungan disimpan.", "Where photographs or papers of it are kept."]
      }
    },
    "AssessmentInstrument": {
      "name": ["Instrumen penilaian", "Instrument |||| Instruments"],
      "about": ["Daftar butir untuk mengukur cara kerja usaha. Tetap sejak dipakai; perubahan menjadi edisi baru.", "Lists of questions that measure how a business works. They stay once used; a change is a new edition."],
      "fields": {
        "code": ["Kode", "Code"],
        "edition": ["Edisi", "Edition"],
        "title": ["Nama", "Title"],
        "scaleMin": ["Nilai terendah", "Lowest value"],
        "scaleMax": ["Nilai tertinggi", "Highest value"],
        "description": ["Keterangan", "Description"],
        "items": ["Butir", "Items"],
        "assessments": ["Penilaian", "Assessments"]
      },
      "help": {
        "code": ["Sama pada semua edisinya.", "The same in all its editions."],
        "scaleMax": ["Berlaku untuk setiap butir.", "For each item."]
      }
    },
    "AssessmentItem": {
      "name": ["Butir penilaian", "Item |||| Items"],
      "about": ["Satu pertanyaan instrumen, dengan bobotnya.", "One question of an instrument, with its weight."],
      "fields": {
        "instrument": ["Instrumen", "Instrument"],
        "key": ["Kunci", "Key"],
        "question": ["Pertanyaan", "Question"],
        "weight": ["Bobot", "Weight"],
        "place": ["Urutan", "Place"],
        "scores": ["Nilai", "Scores"]
      },
      "help": {
        "weight": ["Bobot semua butir berjumlah 1 atau 100.", "The weights of all items sum to 1 or to 100."],
        "key": ["Sama pada edisi lain yang menanyakan hal yang sama.", "The same in other editions that ask the same."]
      }
    },
    "Assessment": {
      "name": ["Penilaian", "Assessment |||| Assessments"],
      "about": ["Usaha yang diukur dengan satu instrumen pada satu hari: awal, tengah, akhir, atau sesudah pendampingan; atau sebagai pembanding.", "A business measured with an instrument on one day: before, during, at the end of or after mentoring; or to compare with."],
      "fields": {
        "engagement": ["Pendampingan", "Engagement"],
        "business": ["Usaha pembanding", "Business to compare with"],
        "instrument": ["Instrumen", "Instrument"],
        "wave": ["Tahap", "Wave"],
        "heldOn": ["Tanggal", "Held on"],
        "state": ["Keadaan", "State"],
        "assessor": ["Pendamping penilai", "Assessor"],
        "assessedBy": ["Penilai lain", "Assessed by"],
        "total": ["Nilai keseluruhan", "Total"],
        "missingItems": ["Butir tanpa nilai", "Items without a value"],
        "notes": ["Catatan", "Notes"],
        "scores": ["Nilai", "Scores"]
      },
      "help": {
        "business": ["Hanya usaha yang saat itu belum didampingi.", "Only one that was not mentored by then."],
        "total": ["Rata-rata berbobot dari butir yang diketahui nilainya.", "The weighted mean of the items whose value is known."],
        "assessedBy": ["Nama, bila bukan pendamping dalam register.", "A name, where it is no mentor of the register."]
      },
      "acts": {
        "submit": ["Serahkan", "Submit"],
        "return": ["Kembalikan", "Send back"],
        "verify": ["Verifikasi", "Verify"],
        "reopen": ["Buka lagi", "Reopen"]
      }
    },
    "AssessmentScore": {
      "name": ["Nilai butir", "Score |||| Scores"],
      "about": ["Nilai yang diberikan penilaian untuk satu butir.", "The value that an assessment gives to one item."],
      "fields": {
        "assessment": ["Penilaian", "Assessment"],
        "item": ["Butir", "Item"],
        "value": ["Nilai", "Value"]
      },
      "help": {
        "value": ["Kosong berarti tidak diketahui, bukan nol.", "Empty means not known, never zero."]
      }
    },
    "Constraint": {
      "name": ["Kendala", "Constraint |||| Constraints"],
      "about": ["Yang menghambat usaha: desain, konsistensi, bahan baku, kemasan, modal, pasar.", "What holds businesses back: design, consistency, raw material, packaging, capital, markets."],
      "fields": {
        "category": ["Kendala", "About"],
        "engagement": ["Pendampingan", "Engagement"],
        "business": ["Usaha", "Business"],
        "programme": ["Program yang mengatasi", "Programme to resolve it"],
        "sector": ["Jenis industri", "Branch of industry"],
        "region": ["Wilayah", "Region"],
        "severity": ["Bobot (1–3)", "Severity (1–3)"],
        "state": ["Keadaan", "State"],
        "raisedOn": ["Disampaikan pada", "Raised on"],
        "resolvedOn": ["Teratasi pada", "Resolved on"],
        "resolution": ["Cara mengatasi", "How it was resolved"],
        "description": ["Keterangan", "Description"]
      },
      "help": {
        "severity": ["1 sedikit, 2 jelas, 3 pekerjaan terhenti.", "1 a little, 2 clearly, 3 it stops the work."],
        "resolvedOn": ["Kosong selama masih menghambat.", "Empty while it stands."]
      },
      "acts": {
        "resolve": ["Nyatakan teratasi", "Resolve"],
        "reopen": ["Muncul lagi", "Reopen"]
      }
    },
    "DataSharingAgreement": {
      "name": ["Perjanjian berbagi data", "Data-sharing agreement |||| Data-sharing agreements"],
      "about": ["Data usaha binaan apa yang boleh dilihat mitra dengan namanya, untuk program mana, sejak kapan sampai kapan.", "What partners may see of businesses by name, for which programmes, from when to when."],
      "fields": {
        "partner": ["Mitra", "Partner"],
        "number": ["Nomor", "Number"],
        "programmes": ["Program", "Programmes"],
        "fields": ["Data yang dibagikan", "What is shared"],
        "startsOn": ["Sejak", "From"],
        "endsOn": ["Sampai", "Until"],
        "purpose": ["Tujuan pemakaian", "For what it is used"]
      },
      "help": {
        "fields": ["Setiap usaha tetap harus menyetujui; begitu persetujuannya ditarik, mitra tidak melihatnya lagi.", "Each business must consent besides; once it withdraws, the partner sees it no longer."]
      }
    },
    "Facilitation": {
      "name": ["Fasilitasi", "Facilitation |||| Facilitations"],
      "about": ["Mesin, kemasan, biaya sertifikat, dan bantuan lain yang diberikan atau dipinjamkan kepada usaha atau kelompok.", "Machines, packaging, fees and other help given or lent to businesses and groups."],
      "fields": {
        "business": ["Usaha penerima", "Received by (business)"],
        "group": ["Kelompok penerima", "Received by (group)"],
        "kind": ["Jenis bantuan", "Kind"],
        "what": ["Yang diberikan", "What is given"],
        "terms": ["Ketentuan", "Terms"],
        "quantity": ["Jumlah", "Quantity"],
        "unit": ["Satuan", "Unit"],
        "value": ["Nilai seluruhnya", "Worth as a whole"],
        "programme": ["Program", "Programme"],
        "provider": ["Pemberi", "Given by"],
        "givenOn": ["Diserahkan pada", "Handed over on"],
        "returnedOn": ["Dikembalikan pada", "Came back on"],
        "notes": ["Catatan", "Notes"],
        "fundings": ["Sumber dana", "Funding"]
      },
      "help": {
        "business": ["Isi usaha atau kelompok, jangan keduanya.", "State a business or a group, not both."],
        "givenOn": ["Kosong selama baru dijanjikan.", "Empty while it is promised."],
        "returnedOn": ["Hanya untuk pinjaman.", "Only for what was lent."]
      }
    },
    "Training": {
      "name": ["Pelatihan", "Training |||| Trainings"],
      "about": ["Bimtek, FGD, pelatihan, lokakarya, magang, dan sosialisasi.", "Technical guidance (bimtek), focus groups, courses, workshops and internships."],
      "fields": {
        "name": ["Nama kegiatan", "Name"],
        "kind": ["Bentuk", "Form"],
        "level": ["Tingkat", "Level"],
        "state": ["Keadaan", "State"],
        "organiser": ["Penyelenggara", "Organiser"],
        "programme": ["Program", "Programme"],
        "beneficiaries": ["Dinas penerima manfaat", "Offices that benefit"],
        "topic": ["Materi dan tujuan", "Topic and aims"],
        "venue": ["Tempat", "Venue"],
        "venueRegion": ["Wilayah tempat", "Region of the venue"],
        "catchment": ["Asal peserta", "Catchment"],
        "startsOn": ["Mulai", "Starts on"],
        "startsOnPrecision": ["Ketelitian tanggal", "Precision of the dates"],
        "startsOnCertainty": ["Kepastian tanggal", "Certainty of the dates"],
        "startsOnWeekday": ["Hari menurut sumber", "Weekday as printed"],
        "endsOn": ["Selesai", "Ends on"],
        "days": ["Lama (hari)", "Days"],
        "hours": ["Jam pelajaran", "Hours"],
        "speakers": ["Narasumber", "Speakers"],
        "groups": ["Kelompok peserta", "Groups"],
        "enrolments": ["Peserta satu per satu", "Participants one by one"],
        "fundings": ["Sumber dana", "Funding"],
        "branches": ["Cabang industri menurut sumber", "Branches as the source says"],
        "sectors": ["Jenis industri", "Branches of industry"]
      },
      "help": {
        "programme": ["Kosongkan bila bukan bagian dari suatu program.", "Leave empty where it is part of none."],
        "speakers": ["Jabatan atau lembaganya.", "By their function or organization."],
        "startsOnPrecision": ["Bulan atau tahun ditulis dengan hari pertamanya.", "A month or a year is written as its first day."]
      },
      "acts": {
        "start": ["Catat mulai", "Start"],
        "conclude": ["Catat terlaksana", "Conclude"],
        "cancel": ["Batalkan", "Cancel"],
        "reopen": ["Rencanakan lagi", "Plan again"]
      }
    },
    "Enrolment": {
      "name": ["Peserta pelatihan", "Enrolment |||| Enrolments"],
      "about": ["Orang dalam pelatihan, satu per satu, dengan kehadiran dan nilainya.", "People in trainings, one by one, with attendance and scores."],
      "fields": {
        "training": ["Pelatihan", "Training"],
        "person": ["Peserta", "Person"],
        "business": ["Usaha", "Business"],
        "state": ["Keadaan", "State"],
        "daysAttended": ["Hari hadir", "Days attended"],
        "preScore": ["Nilai sebelum", "Score before"],
        "postScore": ["Nilai sesudah", "Score after"],
        "certificateNumber": ["Nomor sertifikat", "Certificate number"]
      },
      "help": {
        "person": ["Yang belum dikenal dicatat dahulu sebagai orang.", "Somebody not known yet is entered as a person first."],
        "daysAttended": ["Tuntas memerlukan paling sedikit 80 persen hari pelatihan.", "Completion needs at least 80 percent of the days."],
        "preScore": ["Dari 0 sampai 100.", "From 0 to 100."],
        "postScore": ["Pada skala yang sama.", "On the same scale."]
      },
      "acts": {
        "register": ["Catat mendaftar", "Register"],
        "attend": ["Catat hadir", "Record as attended"],
        "complete": ["Tuntaskan", "Complete"],
        "leave": ["Catat tidak tuntas", "Record as incomplete"],
        "miss": ["Catat tidak datang", "Record as no show"],
        "return": ["Kembalikan untuk diperbaiki", "Return for correction"]
      }
    },
    "ExhibitionSeries": {
      "name": ["Rangkaian pameran", "Exhibition series |||| Exhibition series"],
      "about": ["Pameran yang berulang; setiap penyelenggaraannya dicatat tersendiri.", "Exhibitions that come back; each occasion is recorded by itself."],
      "fields": {
        "name": ["Nama tanpa tahun", "Name without the year"],
        "aliases": ["Nama lain", "Other names"],
        "organiser": ["Penyelenggara lazim", "Usual organiser"],
        "description": ["Keterangan", "Description"],
        "editions": ["Penyelenggaraan", "Editions"]
      }
    },
    "Exhibition": {
      "name": ["Pameran", "Exhibition |||| Exhibitions"],
      "about": ["Satu kali penyelenggaraan: kapan, di mana, siapa yang ikut, siapa yang membiayai, dan apa hasilnya.", "One occasion: when, where, who took part, who paid, and what came of it."],
      "fields": {
        "imports": ["Impor lembar", "Imports"],
        "name": ["Nama pameran", "Name"],
        "series": ["Rangkaian", "Series"],
        "year": ["Tahun", "Year"],
        "theme": ["Tema", "Theme"],
        "salesTarget": ["Target penjualan", "Sales target"],
        "state": ["Keadaan", "State"],
        "level": ["Tingkat", "Level"],
        "abroad": ["Di luar negeri", "Abroad"],
        "country": ["Negara", "Country"],
        "venue": ["Tempat", "Venue"],
        "region": ["Wilayah tempat", "Region of the venue"],
        "startsOn": ["Mulai", "Starts on"],
        "startsOnPrecision": ["Ketelitian tanggal", "Precision of the dates"],
        "startsOnCertainty": ["Kepastian tanggal", "Certainty of the dates"],
        "startsOnWeekday": ["Hari menurut sumber", "Weekday as printed"],
        "endsOn": ["Selesai", "Ends on"],
        "days": ["Lama (hari)", "Days"],
        "organiser": ["Penyelenggara", "Organiser"],
        "description": ["Keterangan", "Description"],
        "delegations": ["Delegasi", "Delegations"],
        "awards": ["Penghargaan", "Awards"],
        "participations": ["Keikutsertaan usaha", "Businesses taking part"],
        "curationRounds": ["Kurasi", "Selections"],
        "businessMatchings": ["Temu usaha", "Business matching"]
      },
      "help": {
        "country": ["Dua huruf besar, misalnya ID.", "Two capital letters, such as ID."],
        "startsOnPrecision": ["Bulan atau tahun ditulis dengan hari pertamanya.", "A month or a year is written as its first day."],
        "endsOn": ["Hari pertama dan terakhir ikut dihitung.", "The first and the last day both count."]
      },
      "acts": {
        "open": ["Buka pendaftaran", "Open for entry"],
        "start": ["Catat dimulai", "Record as begun"],
        "close": ["Catat selesai", "Record as over"],
        "report": ["Laporkan hasil", "Report results"],
        "return": ["Kembalikan untuk diperbaiki", "Return for correction"],
        "cancel": ["Batalkan pameran", "Cancel"],
        "reopen": ["Rencanakan lagi", "Plan again"]
      }
    },
    "Delegation": {
      "name": ["Delegasi", "Delegation |||| Delegations"],
      "about": ["Rombongan yang dikirim sebuah organisasi ke pameran, dengan stan dan pendukungnya.", "Those whom an organization sends to an exhibition, with their stand and supporters."],
      "fields": {
        "exhibition": ["Pameran", "Exhibition"],
        "organization": ["Pengirim", "Sent by"],
        "supporters": ["Pendukung", "Supporters"],
        "region": ["Mewakili wilayah", "Stands for"],
        "standNo": ["Nomor stan", "Stand"],
        "groups": ["Kelompok yang ikut", "Groups"],
        "description": ["Keterangan", "Description"],
        "awards": ["Penghargaan", "Awards"],
        "participations": ["Usaha yang ikut", "Businesses"]
      }
    },
    "Participation": {
      "name": ["Keikutsertaan", "Participation |||| Participations"],
      "about": ["Satu usaha pada satu pameran, dengan sumber dana dan penjualannya.", "One business at one exhibition, with its funding and its sales."],
      "fields": {
        "exhibition": ["Pameran", "Exhibition"],
        "business": ["Usaha", "Business"],
        "delegation": ["Bersama delegasi", "With the delegation"],
        "state": ["Keadaan", "State"],
        "products": ["Produk yang dipamerkan", "Products shown"],
        "cashSales": ["Penjualan tunai", "Cash sales"],
        "orderSales": ["Nilai pesanan", "Orders"],
        "notes": ["Catatan", "Notes"],
        "fundings": ["Sumber dana", "Funding"],
        "primaryFunding": ["Sumber dana utama", "Main funding"],
        "dailySales": ["Penjualan harian", "Sales day by day"],
        "leads": ["Prospek pembeli", "Leads"],
        "curationDecisions": ["Kurasi asalnya", "Selection it came of"]
      },
      "help": {
        "state": ["Sejak “Hadir”, sumber dananya harus dicatat, walau “tidak diketahui”.", "From “Attended” on, its funding must be recorded, be it “not known”."],
        "cashSales": ["Selama seluruh hari. Kosong berarti tidak dicatat, bukan nol.", "Over all days. Empty means not recorded, never zero."],
        "orderSales": ["Pesanan untuk dikirim kemudian. Kosong berarti tidak dicatat.", "For later delivery. Empty means not recorded."]
      },
      "acts": {
        "curate": ["Loloskan kurasi", "Accept"],
        "reject": ["Tolak", "Reject"],
        "confirm": ["Pastikan", "Confirm"],
        "cancel": ["Batalkan keikutsertaan", "Cancel"],
        "miss": ["Catat tidak hadir", "Record as no show"],
        "attend": ["Catat hadir", "Record as attended"],
        "report": ["Laporkan hasil", "Report results"],
        "verify": ["Verifikasi", "Verify"],
        "return": ["Kembalikan untuk diperbaiki", "Return for correction"],
        "reopen": ["Usulkan lagi", "Propose again"]
      }
    },
    "Funding": {
      "name": ["Sumber dana", "Funding |||| Fundings"],
      "about": ["Siapa membayar apa untuk sebuah keikutsertaan; satu baris untuk tiap pembayar.", "Who pays what for a participation; one row for each payer."],
      "fields": {
        "participation": ["Keikutsertaan", "Participation"],
        "engagement": ["Pendampingan", "Mentoring"],
        "training": ["Pelatihan", "Training"],
        "certificate": ["Sertifikat", "Certificate"],
        "facilitation": ["Fasilitasi", "Facilitation"],
        "sourceType": ["Asal dana", "Source of money"],
        "funder": ["Pemberi dana", "Funder"],
        "components": ["Biaya yang dibayar", "Costs paid"],
        "amount": ["Jumlah", "Amount"],
        "sharePct": ["Bagian (%)", "Share (%)"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "funder": ["Kosong bila tidak diketahui atau usaha membayar sendiri.", "Empty if not known or if the business pays itself."],
        "sharePct": ["Bila semua bagian disebut, jumlahnya 100.", "If every share is stated, they sum to 100."]
      }
    },
    "DailySales": {
      "name": ["Penjualan harian", "Sales of a day |||| Sales day by day"],
      "about": ["Penjualan dan pengunjung sebuah usaha pada satu hari pameran.", "What a business sold on one day of an exhibition, and how many came."],
      "fields": {
        "participation": ["Keikutsertaan", "Participation"],
        "soldOn": ["Hari", "Day"],
        "cashSales": ["Penjualan tunai", "Cash sales"],
        "orderSales": ["Nilai pesanan", "Orders"],
        "visitors": ["Pengunjung stan", "Visitors"]
      },
      "help": {
        "soldOn": ["Salah satu hari pameran.", "One of the days of the exhibition."],
        "cashSales": ["Kosong berarti tidak dicatat, bukan nol.", "Empty means not recorded, never zero."]
      }
    },
    "Lead": {
      "name": ["Prospek pembeli", "Lead |||| Leads"],
      "about": ["Pembeli yang ditemui usaha di pameran, dan apa hasilnya.", "Buyers whom a business met at an exhibition, and what came of it."],
      "fields": {
        "participation": ["Keikutsertaan", "Participation"],
        "state": ["Keadaan", "State"],
        "buyer": ["Pembeli terdaftar", "Buyer in the register"],
        "buyerName": ["Nama pembeli", "Name of the buyer"],
        "country": ["Negara", "Country"],
        "metOn": ["Bertemu pada", "Met on"],
        "interest": ["Yang diminati", "Interested in"],
        "product": ["Produk", "Product"],
        "expectedValue": ["Perkiraan nilai", "Expected value"],
        "orderValue": ["Nilai pesanan", "Value of the order"],
        "orderedOn": ["Tanggal pesanan", "Ordered on"],
        "exportRecord": ["Menjadi ekspor", "Became the export"],
        "lostReason": ["Alasan gagal", "Why it was lost"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "buyerName": ["Isi bila pembelinya belum terdaftar.", "If the buyer is not in the register."],
        "country": ["Dua huruf besar, misalnya JP.", "Two capital letters, such as JP."],
        "expectedValue": ["Dalam rupiah menurut kurs hari itu.", "In rupiah at the rate of the day."],
        "orderValue": ["Wajib untuk pesanan.", "Needed for an order."],
        "lostReason": ["Wajib bila gagal.", "Needed if it is lost."]
      },
      "acts": {
        "sample": ["Catat contoh diberikan", "Record a sample"],
        "quote": ["Catat penawaran harga", "Record a quotation"],
        "order": ["Catat pesanan", "Record an order"],
        "lose": ["Nyatakan gagal", "Give up"],
        "reopen": ["Buka lagi", "Reopen"]
      }
    },
    "CurationRound": {
      "name": ["Kurasi", "Selection |||| Selections"],
      "about": ["Pemilihan usaha atau produk untuk pameran atau program, dengan kriterianya.", "Selections of businesses or products for an exhibition or a programme, with their criteria."],
      "fields": {
        "name": ["Nama kurasi", "Name"],
        "exhibition": ["Untuk pameran", "For the exhibition"],
        "programme": ["Untuk program", "For the programme"],
        "curator": ["Kurator", "Curator"],
        "heldOn": ["Tanggal", "Held on"],
        "criteria": ["Kriteria", "Criteria"],
        "decisions": ["Calon dan keputusan", "Candidates and decisions"]
      },
      "help": {
        "exhibition": ["Isi pameran atau program, tidak keduanya.", "An exhibition or a programme, not both."]
      }
    },
    "CurationDecision": {
      "name": ["Keputusan kurasi", "Decision |||| Decisions"],
      "about": ["Calon pada sebuah kurasi, keputusannya, dan pendampingan atau keikutsertaan yang menyusul.", "Candidates of a selection, what was decided, and the mentoring or participation that followed."],
      "fields": {
        "round": ["Kurasi", "Selection"],
        "business": ["Usaha", "Business"],
        "product": ["Produk", "Product"],
        "decision": ["Keputusan", "Decision"],
        "score": ["Nilai (0–100)", "Score (0–100)"],
        "assessment": ["Nilai tiap kriteria", "Scores by criterion"],
        "reason": ["Alasan", "Reason"],
        "engagement": ["Pendampingan yang menyusul", "Mentoring that followed"],
        "participation": ["Keikutsertaan yang menyusul", "Participation that followed"]
      },
      "help": {
        "product": ["Kosong bila yang dinilai usahanya.", "Empty if it was the business as a whole."],
        "decision": ["Kosong selama belum diputuskan.", "Empty while it is not decided."],
        "reason": ["Wajib bila ditolak.", "Needed to reject."]
      }
    },
    "BusinessMatching": {
      "name": ["Temu usaha", "Business matching |||| Business matchings"],
      "about": ["Acara yang mempertemukan usaha dengan pembeli atau mitra: temu usaha dan misi dagang.", "Events at which businesses meet buyers or partners one to one, trade missions among them."],
      "fields": {
        "name": ["Nama acara", "Name"],
        "kind": ["Bentuk", "Kind"],
        "exhibition": ["Pada pameran", "During the exhibition"],
        "organiser": ["Penyelenggara", "Organiser"],
        "venue": ["Tempat", "Venue"],
        "region": ["Wilayah tempat", "Region of the venue"],
        "country": ["Negara", "Country"],
        "startsOn": ["Mulai", "Starts on"],
        "endsOn": ["Selesai", "Ends on"],
        "description": ["Keterangan", "Description"],
        "meetings": ["Pertemuan", "Meetings"]
      },
      "help": {
        "country": ["Dua huruf besar, misalnya ID.", "Two capital letters, such as ID."],
        "endsOn": ["Hari pertama dan terakhir ikut dihitung.", "The first and the last day both count."]
      }
    },
    "Meeting": {
      "name": ["Pertemuan", "Meeting |||| Meetings"],
      "about": ["Satu usaha dan satu pembeli atau mitra pada temu usaha, dan hasilnya.", "One business and one buyer or partner at a business matching, and what came of it."],
      "fields": {
        "matching": ["Temu usaha", "Business matching"],
        "business": ["Usaha", "Business"],
        "counterpart": ["Pihak terdaftar", "Other side in the register"],
        "counterpartName": ["Nama pihak yang ditemui", "Name of the other side"],
        "heldOn": ["Tanggal", "Held on"],
        "interest": ["Yang diminati", "Interested in"],
        "outcome": ["Hasil", "Outcome"],
        "expectedValue": ["Perkiraan nilai", "Expected value"],
        "followUpOn": ["Tindak lanjut sebelum", "Follow up by"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "counterpartName": ["Isi bila pihaknya belum terdaftar.", "If the other side is not in the register."],
        "outcome": ["Kosong selama belum diketahui.", "Empty while it is not known."]
      }
    },
    "Award": {
      "name": ["Penghargaan", "Award |||| Awards"],
      "about": ["Penghargaan pada pameran; pemegangnya delegasi, usaha, produk, atau seseorang.", "Prizes given at exhibitions, held by a delegation, a business, a product or a person."],
      "fields": {
        "exhibition": ["Pameran", "Exhibition"],
        "title": ["Penghargaan", "Award"],
        "rank": ["Peringkat", "Rank"],
        "delegation": ["Delegasi pemegang", "Held by (delegation)"],
        "business": ["Usaha pemegang", "Held by (business)"],
        "product": ["Produk pemegang", "Held by (product)"],
        "person": ["Orang pemegang", "Held by (person)"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "delegation": ["Isi tepat satu pemegang.", "State exactly one holder."],
        "rank": ["1 yang terbaik. Kosong bila tanpa peringkat.", "1 the best. Empty if there is none."]
      }
    },
    "Partnership": {
      "name": ["Kemitraan", "Partnership |||| Partnerships"],
      "about": ["Kemitraan usaha, kelompok, atau kantor dengan perusahaan atau lembaga lain, dari penjajakan sampai berakhir.", "Partnerships of businesses, groups or offices with companies and bodies, from first talks to the end."],
      "fields": {
        "business": ["Usaha", "Business"],
        "group": ["Kelompok", "Group"],
        "office": ["Kantor", "Office"],
        "region": ["Wilayah", "Region"],
        "counterpart": ["Mitra", "Counterpart"],
        "counterpartName": ["Sebutan mitra", "What the counterpart is called"],
        "kind": ["Bentuk", "Kind"],
        "state": ["Keadaan", "State"],
        "sectors": ["Jenis industri", "Branches"],
        "topics": ["Cakupan", "Covers"],
        "value": ["Nilai", "Value"],
        "signedOn": ["Disepakati pada", "Signed on"],
        "endsOn": ["Berakhir", "Ends on"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "business": ["Isi tepat satu: usaha, kelompok, atau kantor.", "Exactly one: a business, a group or an office."],
        "counterpartName": ["Hanya bila mitranya belum terdaftar.", "Only if the counterpart is not in the register."]
      },
      "acts": {
        "explore": ["Mulai penjajakan", "Begin to explore"],
        "negotiate": ["Mulai perundingan", "Begin to negotiate"],
        "sign": ["Catat kesepakatan", "Record the signing"],
        "activate": ["Catat berjalan", "Record as active"],
        "end": ["Akhiri", "End"],
        "reopen": ["Jajaki lagi", "Explore again"]
      }
    },
    "Campaign": {
      "name": ["Promosi", "Campaign |||| Campaigns"],
      "about": ["Ajakan kepada masyarakat untuk membeli atau mengenal produk.", "What asks the public to buy or to know what businesses make."],
      "fields": {
        "name": ["Nama promosi", "Name"],
        "kind": ["Bentuk", "Kind"],
        "owner": ["Penanggung jawab", "Owner"],
        "region": ["Wilayah produk", "Region of the goods"],
        "sectors": ["Jenis industri", "Branches"],
        "products": ["Produk", "Products"],
        "channels": ["Saluran", "Channels"],
        "startsOn": ["Mulai", "Starts on"],
        "startsOnPrecision": ["Ketelitian tanggal", "Precision of the date"],
        "startsOnCertainty": ["Kepastian tanggal", "Certainty of the date"],
        "endsOn": ["Selesai", "Ends on"],
        "description": ["Keterangan", "Description"]
      },
      "help": {
        "startsOnPrecision": ["Bulan atau tahun ditulis dengan hari pertamanya.", "A month or a year is written as its first day."]
      }
    },
    "BuyerInquiry": {
      "name": ["Permintaan pembeli", "Buyer’s inquiry |||| Buyers’ inquiries"],
      "about": ["Apa yang dicari pembeli, lewat siapa permintaannya datang, dan usaha mana yang menjawab.", "What buyers look for, through whom they asked, and which businesses answered."],
      "fields": {
        "wanted": ["Yang dicari", "Wanted"],
        "buyer": ["Pembeli terdaftar", "Buyer in the register"],
        "buyerName": ["Nama pembeli", "Name of the buyer"],
        "country": ["Negara", "Country"],
        "sector": ["Jenis industri", "Branch"],
        "quantity": ["Jumlah", "Quantity"],
        "receivedOn": ["Diterima pada", "Received on"],
        "channel": ["Melalui", "Through"],
        "state": ["Keadaan", "State"],
        "businesses": ["Usaha yang menjawab", "Businesses that answered"],
        "notes": ["Catatan", "Notes"]
      },
      "help": {
        "buyerName": ["Isi bila pembelinya belum terdaftar.", "If the buyer is not in the register."],
        "country": ["Dua huruf besar, misalnya NL.", "Two capital letters, such as NL."],
        "channel": ["Misalnya KBRI atau atase perdagangan.", "Such as an embassy or a trade attaché."]
      },
      "acts": {
        "answer": ["Catat jawaban", "Record the answer"],
        "match": ["Catat kecocokan", "Record the match"],
        "close": ["Tutup", "Close"],
        "reopen": ["Buka lagi", "Reopen"]
      }
    },
    "MarketNote": {
      "name": ["Informasi pasar", "Market note |||| Market notes"],
      "about": ["Apa yang diminta sebuah pasar: permintaan, persyaratan, harga. Tanpa catatan di sini berarti belum ada.", "What a market asks for: demand, requirements, prices. Where no note is, there is none."],
      "fields": {
        "product": ["Produk", "Product"],
        "country": ["Negara", "Country"],
        "hsCode": ["Kode HS", "HS code"],
        "sectors": ["Jenis industri", "Branches"],
        "region": ["Untuk wilayah", "For the region"],
        "reporter": ["Pelapor", "Reported by"],
        "demand": ["Permintaan", "Demand"],
        "requirements": ["Persyaratan", "Requirements"],
        "priceRange": ["Kisaran harga", "Prices"],
        "notedOn": ["Dicatat pada", "Noted on"],
        "validUntil": ["Berlaku sampai", "Valid until"]
      },
      "help": {
        "country": ["Dua huruf besar, misalnya DE.", "Two capital letters, such as DE."],
        "hsCode": ["6 atau 8 angka.", "6 or 8 digits."],
        "sectors": ["Kosong berarti semua.", "Empty means all."],
        "region": ["Kosong berarti seluruh Indonesia.", "Empty means the whole country."],
        "priceRange": ["Dengan mata uang dan satuannya.", "With currency and unit."]
      }
    },
    "PublishedReport": {
      "name": ["Laporan terbit", "Published report |||| Published reports"],
      "about": ["Laporan yang dihitung untuk umum dan dibekukan di bawah tautannya sendiri. Koreksi menjadi versi baru; penarikan meninggalkan alasannya.", "Reports counted for the public and frozen under a link of their own. A correction is a new version; a withdrawal leaves its reason."],
      "fields": {
        "title": ["Judul", "Title in Indonesian"],
        "titleInEnglish": ["Judul dalam bahasa Inggris", "Title"],
        "report": ["Laporan", "Report"],
        "arguments": ["Yang ditanyakan", "Asked with"],
        "question": ["Sidik pertanyaan", "Digest of the question"],
        "edition": ["Versi", "Version"],
        "kind": ["Isi", "What it holds"],
        "content": ["Angka yang dibekukan (JSON)", "Frozen figures (JSON)"],
        "digest": ["SHA-256", "SHA-256"],
        "definitions": ["Versi definisi", "Version of the definitions"],
        "countedAt": ["Dihitung pada", "Counted at"],
        "supersedes": ["Menggantikan", "Takes the place of"],
        "supersededBy": ["Digantikan oleh", "Replaced by"],
        "correction": ["Alasan koreksi atau penarikan", "Why corrected or withdrawn"]
      }
    },
    "Import": {
      "name": ["Impor lembar", "Import |||| Imports"],
      "about": ["Lembar kerja dalam perjalanan masuk ke data: dibaca, dipratinjau, disimpan sebagai satu perubahan, dan dapat dibatalkan.", "Sheets on their way into the register: read, tried out, entered as one change, and taken back if need be."],
      "fields": {
        "fileName": ["Nama berkas", "File"],
        "kind": ["Jenis lembar", "Kind of sheet"],
        "state": ["Status", "State"],
        "region": ["Wilayah kantor", "Region of the office"],
        "year": ["Tahun angka", "Year of its figures"],
        "exhibition": ["Pameran", "Exhibition"],
        "programme": ["Program", "Programme"],
        "kbliVersion": ["Edisi KBLI", "Edition of KBLI"],
        "total": ["Jumlah baris", "Rows"],
        "done": ["Baris selesai", "Rows done"],
        "rowsPerSecond": ["Baris per detik", "Rows in a second"],
        "secondsLeft": ["Sisa detik", "Seconds left"],
        "newRows": ["Baru", "New"],
        "changedRows": ["Berubah", "Changed"],
        "sameRows": ["Tidak berubah", "The same"],
        "duplicateRows": ["Ganda dalam lembar", "Twice in the sheet"],
        "askingRows": ["Perlu dijawab", "To be answered"],
        "refusedRows": ["Ditolak", "Refused"],
        "skippedRows": ["Dilewati", "Left out"],
        "changeSet": ["Perubahan", "Change set"],
        "appliedAt": ["Disimpan pada", "Entered at"],
        "problem": ["Kode masalah", "Code of the problem"],
        "problemSaid": ["Masalah", "Problem in Indonesian"],
        "problemSaidInEnglish": ["Masalah dalam bahasa Inggris", "Problem"],
        "keptUntil": ["Baris disimpan sampai", "Rows kept until"]
      },
      "acts": {}
    },
    "ImportTemplate": {
      "name": ["Arti kolom yang diingat", "Sheet mapping |||| Sheet mappings"],
      "about": ["Arti kolom lembar kantor sendiri, diingat menurut kepala tabelnya.", "What the columns of an office’s own sheet mean, remembered by its header."],
      "fields": {
        "name": ["Nama", "Name"],
        "kind": ["Jenis lembar", "Kind of sheet"],
        "region": ["Wilayah kantor", "Region of the office"],
        "fingerprint": ["Sidik kepala tabel", "Fingerprint of the header"],
        "columns": ["Kolom (JSON)", "Columns (JSON)"]
      }
    }
  },
  "enums": {
    "AccessKind": {
      "SIGN_IN": ["Masuk", "Sign-in"],
      "SIGN_OUT": ["Keluar", "Sign-out"],
      "SESSION_REVOKED": ["Sesi diakhiri", "Session ended"],
      "PASSWORD_CHANGED": ["Kata sandi diganti", "Password changed"],
      "PASSWORD_RESET_ASKED": ["Tautan kata sandi diminta", "Password link asked for"],
      "PASSWORD_RESET": ["Kata sandi dipilih", "Password chosen"],
      "FACTOR_ENROLLED": ["Faktor kedua disiapkan", "Second factor set up"],
      "FACTOR_ON": ["Faktor kedua dinyalakan", "Second factor on"],
      "FACTOR_OFF": ["Faktor kedua dimatikan", "Second factor off"],
      "BACKUP_CODES_RENEWED": ["Kode cadangan diganti", "Backup codes renewed"],
      "INVITED": ["Diundang", "Invited"],
      "RECOVERED": ["Dipulihkan", "Recovered"],
      "DEACTIVATED": ["Dinonaktifkan", "Deactivated"],
      "REACTIVATED": ["Diaktifkan kembali", "Reactivated"],
      "ACCESS": ["Permintaan data", "Request for records"],
      "EXPORTED": ["Berkas dibawa", "File taken along"]
    },
    "AccessOutcome": {
      "DONE": ["Berhasil", "Done"],
      "PENDING": ["Menunggu langkah kedua", "Waits for a second step"],
      "REFUSED": ["Ditolak", "Refused"]
    },
    "RegionLevel": {
      "PROVINCE": ["Provinsi", "Province"],
      "REGENCY": ["Kabupaten", "Regency"],
      "CITY": ["Kota", "City"],
      "DISTRICT": ["Kecamatan", "District"],
      "VILLAGE": ["Desa/kelurahan", "Village"]
    },
    "Sex": {
      "FEMALE": ["Perempuan", "Female"],
      "MALE": ["Laki-laki", "Male"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "DataRight": {
      "INFORMATION": ["Informasi", "Information"],
      "CORRECTION": ["Perbaikan", "Correction"],
      "ACCESS": ["Akses dan salinan", "Access and a copy"],
      "ERASURE": ["Penghapusan", "Erasure"],
      "WITHDRAWAL": ["Penarikan persetujuan", "Withdrawal of consent"],
      "OBJECTION": ["Keberatan atas keputusan otomatis", "Objection to automated decisions"],
      "SUSPENSION": ["Penundaan atau pembatasan", "Suspension or limitation"],
      "PORTABILITY": ["Pemindahan data", "Portability"]
    },
    "RequestState": {
      "RECEIVED": ["Diterima", "Received"],
      "DONE": ["Dipenuhi", "Done"],
      "REFUSED": ["Ditolak", "Refused"]
    },
    "RequestDue": {
      "SETTLED": ["Selesai", "Settled"],
      "PENDING": ["Dalam tenggat", "In time"],
      "OVERDUE": ["Lewat tenggat", "Overdue"]
    },
    "Processing": {
      "ACTIVE": ["Aktif", "Active"],
      "SUSPENDED": ["Ditunda", "Suspended"],
      "ERASED": ["Dihapus", "Erased"]
    },
    "DataUse": {
      "USED": ["Masih diperlukan", "Needed"],
      "IDLE": ["Tidak diperlukan lagi", "Not needed any more"]
    },
    "Difficulty": {
      "NONE": ["Tidak sulit", "No difficulty"],
      "SOME": ["Sedikit sulit", "Some difficulty"],
      "A_LOT": ["Banyak kesulitan", "A lot of difficulty"],
      "CANNOT_DO": ["Tidak bisa sama sekali", "Cannot do it at all"],
      "NOT_ASKED": ["Tidak ditanyakan", "Not asked"],
      "REFUSED": ["Tidak mau menjawab", "Refused to answer"]
    },
    "Disability": {
      "WITH": ["Penyandang disabilitas", "With a disability"],
      "WITHOUT": ["Bukan penyandang disabilitas", "Without a disability"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "OrganizationKind": {
      "DISPERINDAG_PROV": ["Disperindag provinsi", "Provincial industry and trade office"],
      "DISPERINDAG_KABKOTA": ["Disperindag kabupaten/kota", "Regency/city industry and trade office"],
      "MINISTRY": ["Kementerian", "Ministry"],
      "MINISTRY_UNIT": ["Unit kementerian", "Ministry unit"],
      "LOCAL_GOVERNMENT": ["Pemerintah daerah", "Local government"],
      "OTHER_AGENCY": ["Instansi lain", "Other agency"],
      "CORPORATE_PARTNER": ["Perusahaan mitra", "Corporate partner"],
      "FOUNDATION": ["Yayasan", "Foundation"],
      "DEKRANASDA": ["Dekranasda", "Dekranasda (craft council)"],
      "ASSOCIATION": ["Asosiasi", "Association"],
      "KSM_NGO": ["KSM/LSM", "Community group/NGO"],
      "UNIVERSITY": ["Perguruan tinggi", "University"],
      "BUMN": ["BUMN", "State-owned enterprise (BUMN)"],
      "BUMD": ["BUMD", "Regional enterprise (BUMD)"],
      "BUYER": ["Pembeli", "Buyer"],
      "CERTIFIER": ["Lembaga sertifikasi", "Certifier"],
      "EVENT_ORGANIZER": ["Penyelenggara acara", "Event organiser"],
      "EMBASSY_ATTACHE": ["KBRI/atase perdagangan", "Embassy/trade attaché"]
    },
    "SourceKind": {
      "NEWS": ["Berita", "News"],
      "DOCUMENT": ["Dokumen", "Document"],
      "SURVEY": ["Survei", "Survey"],
      "STATEMENT": ["Keterangan", "Statement"],
      "OTHER": ["Lainnya", "Other"]
    },
    "Role": {
      "ADMIN": ["Administrator", "Administrator"],
      "OFFICER": ["Petugas", "Officer"],
      "VERIFIER": ["Verifikator", "Verifier"],
      "MENTOR": ["Pendamping", "Mentor"],
      "PARTNER": ["Mitra", "Partner"],
      "VIEWER": ["Pembaca", "Viewer"]
    },
    "Purpose": {
      "CONTACT": ["Menghubungi orang", "To reach people"],
      "FINANCE": ["Omzet usaha perorangan", "Turnover of sole owners"],
      "IDENTITY": ["Mencocokkan NIK", "To match NIKs"],
      "INCLUSION": ["Menyiapkan layanan disabilitas", "To plan for disability"]
    },
    "SharedField": {
      "IDENTITY": ["Nama dan tempat", "Names and places"],
      "MENTORING": ["Pendampingan", "Mentoring"],
      "PRODUCTS": ["Produk", "Products"],
      "QUALITY": ["Hasil ukur mutu", "Measured quality"],
      "CERTIFICATES": ["Sertifikat", "Certificates"],
      "FIGURES": ["Angka usaha", "Business figures"],
      "EXPORTS": ["Ekspor", "Exports"],
      "EXHIBITIONS": ["Pameran", "Exhibitions"]
    },
    "SubjectType": {
      "DATA_SHARING_AGREEMENT": ["Perjanjian berbagi data", "Data-sharing agreement"],
      "ORGANIZATION": ["Organisasi", "Organization"],
      "BUSINESS": ["Usaha", "Business"],
      "CERTIFICATE_TYPE": ["Jenis sertifikat", "Certificate type"],
      "GROUP": ["Kelompok", "Group"],
      "PRODUCT": ["Produk", "Product"],
      "CERTIFICATE": ["Sertifikat", "Certificate"],
      "LAB_TEST": ["Uji laboratorium", "Laboratory test"],
      "EXPORT_RECORD": ["Catatan ekspor", "Export record"],
      "MEMBERSHIP": ["Keanggotaan", "Membership"],
      "PERSON": ["Orang", "Person"],
      "BUSINESS_IDENTIFIER": ["Nomor usaha", "Number of a business"],
      "BUSINESS_ACTIVITY": ["Kegiatan usaha", "Activity of a business"],
      "BUSINESS_PERSON": ["Peran dalam usaha", "Role in a business"],
      "CONSENT": ["Dasar pemakaian data", "Ground for using data"],
      "PRODUCT_DESIGN": ["Desain produk", "Product design"],
      "QUALITY_MEASUREMENT": ["Hasil ukur mutu", "Quality measurement"],
      "PERIOD_REPORT": ["Laporan berkala", "Period report"],
      "MENTOR": ["Pendamping", "Mentor"],
      "PROGRAMME": ["Program", "Programme"],
      "SESSION": ["Kunjungan", "Session"],
      "ENGAGEMENT": ["Pendampingan", "Engagement"],
      "MENTORING_GOAL": ["Sasaran pendampingan", "Goal"],
      "PROGRAMME_TARGET": ["Sasaran program", "Programme target"],
      "ASSESSMENT_INSTRUMENT": ["Instrumen penilaian", "Instrument"],
      "ASSESSMENT": ["Penilaian", "Assessment"],
      "CONSTRAINT": ["Kendala", "Constraint"],
      "REGION": ["Wilayah", "Region"],
      "FACILITATION": ["Fasilitasi", "Facilitation"],
      "TRAINING": ["Pelatihan", "Training"],
      "ENROLMENT": ["Peserta pelatihan", "Enrolment"],
      "EXHIBITION_SERIES": ["Rangkaian pameran", "Exhibition series"],
      "EXHIBITION": ["Pameran", "Exhibition"],
      "DELEGATION": ["Delegasi", "Delegation"],
      "AWARD": ["Penghargaan", "Award"],
      "DAILY_SALES": ["Penjualan harian", "Sales of a day"],
      "LEAD": ["Prospek pembeli", "Lead"],
      "CURATION_ROUND": ["Kurasi", "Selection"],
      "CURATION_DECISION": ["Keputusan kurasi", "Decision of a selection"],
      "BUSINESS_MATCHING": ["Temu usaha", "Business matching"],
      "MEETING": ["Pertemuan", "Meeting"],
      "PARTNERSHIP": ["Kemitraan", "Partnership"],
      "CAMPAIGN": ["Promosi", "Campaign"],
      "BUYER_INQUIRY": ["Permintaan pembeli", "Buyer’s inquiry"],
      "MARKET_NOTE": ["Informasi pasar", "Market note"],
      "PARTICIPATION": ["Keikutsertaan", "Participation"],
      "FUNDING": ["Pendanaan", "Funding"]
    },
    "FlagCode": {
      "FUNDING_SUM_MISMATCH": ["Jumlah menurut sumber dana tidak cocok", "Funding does not add up"],
      "VENUE_CONFLICT": ["Tempat bertentangan", "Venue conflict"],
      "YEAR_INFERRED": ["Tahun disimpulkan", "Year inferred"],
      "WEEKDAY_MISMATCH": ["Hari dan tanggal tidak cocok", "Weekday does not match"],
      "GLOSSARY_CONFLICT": ["Istilah bertentangan", "Term used otherwise"],
      "CLAIM_CONFLICT": ["Pernyataan bertentangan", "Claims contradict"],
      "SECTOR_DOUBT": ["Jenis industri diragukan", "Branch in doubt"],
      "SPELLING": ["Salah eja", "Misspelling"],
      "ENCODING": ["Karakter rusak", "Broken characters"],
      "UNIT_UNKNOWN": ["Satuan tidak jelas", "Unit unknown"],
      "WRONG_REQUIREMENT": ["Persyaratan keliru", "Wrong requirement"],
      "SOURCES_DISAGREE": ["Sumber tidak sepakat", "Sources disagree"],
      "REGION_MISMATCH": ["Wilayah bertentangan", "Regions disagree"],
      "EXPIRY_MISMATCH": ["Tahun akhir tidak cocok", "Year of the end does not match"],
      "SALES_SUM_MISMATCH": ["Jumlah penjualan tidak cocok", "Sales do not add up"],
      "ENUMERATED_OVER_REPORTED": ["Tercatat melebihi laporan", "More recorded than reported"],
      "OTHER": ["Lainnya", "Other"]
    },
    "FlagSeverity": {
      "INFO": ["Keterangan", "Note"],
      "WARNING": ["Perlu perhatian", "Needs attention"],
      "ERROR": ["Memengaruhi angka", "Affects figures"]
    },
    "FlagOrigin": {
      "PERSON": ["Dicatat orang", "A person"],
      "RULE": ["Ditemukan sistem", "A rule"]
    },
    "FlagState": {
      "OPEN": ["Belum selesai", "Open"],
      "RESOLVED": ["Diselesaikan", "Resolved"],
      "ACCEPTED": ["Diterima apa adanya", "Accepted as it is"]
    },
    "FigureMeasure": {
      "PARTICIPANTS": ["Jumlah peserta", "Participants"],
      "TRAINED_AND_MENTORED": ["Pernah dilatih dan didampingi", "Trained and mentored"],
      "GROUPS": ["Jumlah kelompok", "Groups"],
      "BRANCHES": ["Jumlah cabang industri", "Branches"],
      "SPEAKERS": ["Jumlah narasumber", "Speakers"],
      "MEMBERS": ["Jumlah anggota", "Members"],
      "BUSINESSES": ["Jumlah usaha", "Businesses"],
      "EVENTS": ["Jumlah kegiatan", "Events"],
      "SALES": ["Penjualan", "Sales"],
      "SALES_GROWTH": ["Pertumbuhan penjualan", "Sales growth"],
      "MENTORING_MONTHS": ["Lama pendampingan", "Length of mentoring"],
      "MENTORED_SHARE": ["Bagian yang didampingi", "Share mentored"],
      "ATTENDANCE_RATE": ["Tingkat kehadiran", "Attendance rate"],
      "TEST_GAIN": ["Kenaikan nilai tes", "Gain in test score"],
      "PERSONS_WITH_DISABILITY": ["Penyandang disabilitas", "Persons with disability"],
      "BUYERS": ["Jumlah pembeli", "Buyers"],
      "MARKET_INTELLIGENCE": ["Intelijen pasar", "Market intelligence"]
    },
    "FigureDimension": {
      "FUNDING": ["Sumber dana", "Funding"],
      "SECTOR": ["Jenis industri", "Branch"],
      "REGION": ["Wilayah", "Region"],
      "ROLE": ["Peran", "Role"],
      "ORIGIN": ["Asal", "Origin"],
      "KIND": ["Bentuk", "Kind"]
    },
    "MissingReason": {
      "NOT_STATED": ["Tidak disebut", "Not stated"],
      "NOT_RECORDED": ["Tidak dicatat", "Not recorded"],
      "NOT_ASKED": ["Tidak ditanyakan", "Not asked"],
      "REFUSED": ["Menolak menjawab", "Refused"],
      "DONT_KNOW": ["Tidak tahu", "Does not know"],
      "NOT_APPLICABLE": ["Tidak berlaku", "Not applicable"],
      "UNREACHABLE": ["Tidak dapat dihubungi", "Unreachable"]
    },
    "FigureUnit": {
      "BUSINESSES": ["usaha", "businesses"],
      "PEOPLE": ["orang", "people"],
      "STANDS": ["stan", "stands"],
      "GROUPS": ["kelompok", "groups"],
      "BRANCHES": ["cabang industri", "branches"],
      "EVENTS": ["kegiatan", "events"],
      "MONTHS": ["bulan", "months"],
      "RUPIAH": ["rupiah", "rupiah"],
      "PERCENT": ["persen", "percent"],
      "POINTS": ["poin", "points"],
      "UNKNOWN": ["tidak diketahui", "not known"]
    },
    "DatePrecision": {
      "DAY": ["Tanggal", "Day"],
      "MONTH": ["Bulan", "Month"],
      "YEAR": ["Tahun", "Year"]
    },
    "Weekday": {
      "MONDAY": ["Senin", "Monday"],
      "TUESDAY": ["Selasa", "Tuesday"],
      "WEDNESDAY": ["Rabu", "Wednesday"],
      "THURSDAY": ["Kamis", "Thursday"],
      "FRIDAY": ["Jumat", "Friday"],
      "SATURDAY": ["Sabtu", "Saturday"],
      "SUNDAY": ["Minggu", "Sunday"]
    },
    "DateCertainty": {
      "STATED": ["Disebut", "Stated"],
      "INFERRED": ["Disimpulkan", "Inferred"],
      "DISPUTED": ["Diperselisihkan", "Disputed"]
    },
    "Sector": {
      "PANGAN": ["Pangan", "Food and drink"],
      "SANDANG": ["Sandang", "Clothing and textiles"],
      "KERAJINAN": ["Kerajinan", "Handicraft"],
      "KIMIA_BAHAN_BANGUNAN": ["Kimia dan bahan bangunan", "Chemicals and building materials"],
      "LOGAM_ELEKTRONIKA": ["Logam dan elektronika", "Metal and electronics"],
      "ANEKA": ["Aneka", "Other manufacturing"],
      "JASA": ["Jasa", "Services"]
    },
    "LegalForm": {
      "PERORANGAN": ["Perorangan", "Sole trader"],
      "UD": ["UD", "UD (trading business)"],
      "CV": ["CV", "CV (limited partnership)"],
      "PT": ["PT", "PT (limited company)"],
      "PT_PERORANGAN": ["PT perorangan", "PT perorangan (one-person company)"],
      "KOPERASI": ["Koperasi", "Cooperative"],
      "KUB": ["KUB", "KUB (joint business group)"],
      "KSM": ["KSM", "KSM (community group)"]
    },
    "BusinessStatus": {
      "CANDIDATE": ["Calon", "Candidate"],
      "ACTIVE": ["Aktif", "Active"],
      "DORMANT": ["Tidak berproduksi", "Dormant"],
      "CLOSED": ["Tutup", "Closed"],
      "MERGED": ["Digabung", "Merged"]
    },
    "KbliVersion": {
      "KBLI_2009": ["KBLI 2009", "KBLI 2009"],
      "KBLI_2015": ["KBLI 2015", "KBLI 2015"],
      "KBLI_2017": ["KBLI 2017", "KBLI 2017"],
      "KBLI_2020": ["KBLI 2020", "KBLI 2020"],
      "KBLI_2025": ["KBLI 2025", "KBLI 2025"]
    },
    "Verification": {
      "SELF": ["Keterangan usaha", "Stated by the business"],
      "DOCUMENT": ["Dokumen dilihat", "Paper seen"],
      "SYSTEM": ["Dicek di sistem", "Looked up in the system"]
    },
    "IdentifierKind": {
      "NPWP": ["NPWP", "NPWP (tax number)"],
      "SIINAS": ["Akun SIINas", "SIINas account"],
      "IUI": ["IUI", "IUI (industrial licence)"],
      "TDI": ["TDI", "TDI (industrial registration)"],
      "OTHER": ["Lainnya", "Other"]
    },
    "BusinessRole": {
      "OWNER": ["Pemilik", "Owner"],
      "MANAGER": ["Pengelola", "Manager"],
      "CONTACT": ["Narahubung", "Contact"],
      "WORKER": ["Pekerja", "Worker"]
    },
    "ConsentPurpose": {
      "ASSISTANCE": ["Pendataan dan pembinaan", "Registration and assistance"],
      "PARTNER_SHARING": ["Diketahui mitra pendana", "Shared with a partner"],
      "PUBLICATION": ["Ditampilkan kepada umum", "Named in public"],
      "BUYER_CONTACT": ["Dihubungkan dengan pembeli", "Put in touch with buyers"],
      "RESEARCH": ["Survei dan penelitian", "Surveys and research"]
    },
    "ConsentBasis": {
      "CONSENT": ["Persetujuan", "Consent"],
      "CONTRACT": ["Perjanjian", "Contract"],
      "LEGAL_OBLIGATION": ["Kewajiban hukum", "Legal obligation"],
      "VITAL_INTEREST": ["Kepentingan vital", "Vital interest"],
      "PUBLIC_TASK": ["Tugas pelayanan publik", "Public task"],
      "LEGITIMATE_INTEREST": ["Kepentingan yang sah", "Legitimate interest"]
    },
    "DesignOrigin": {
      "MENTORING": ["Hasil pendampingan", "From mentoring"],
      "OWN": ["Buatan sendiri", "The maker’s own"],
      "BUYER": ["Permintaan pembeli", "Asked for by a buyer"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "MeasuredBy": {
      "MENTOR": ["Pendamping", "Mentor"],
      "BUSINESS": ["Usaha sendiri", "The business"],
      "BUYER": ["Pembeli", "Buyer"],
      "LABORATORY": ["Laboratorium", "Laboratory"]
    },
    "WithinLimits": {
      "WITHIN": ["Dalam batas", "Within limits"],
      "OUTSIDE": ["Di luar batas", "Outside limits"],
      "UNKNOWN": ["Belum dapat dinilai", "Not known"]
    },
    "Readiness": {
      "IDEA": ["Gagasan", "Idea"],
      "PROTOTYPE": ["Contoh", "Prototype"],
      "LOCAL_MARKET": ["Pasar lokal", "Local market"],
      "STANDARDISED": ["Mutu konsisten", "Standardised"],
      "CERTIFIED": ["Bersertifikat", "Certified"],
      "EXPORT_READY": ["Siap ekspor", "Export ready"],
      "EXPORTING": ["Sudah ekspor", "Exporting"]
    },
    "PeriodKind": {
      "MONTH": ["Bulan", "Month"],
      "QUARTER": ["Triwulan", "Quarter"],
      "SEMESTER": ["Semester", "Half-year"],
      "YEAR": ["Tahun", "Year"]
    },
    "RecallMethod": {
      "BOOKS": ["Catatan tertulis", "Written records"],
      "RECALL": ["Ingatan pemilik", "The owner’s memory"],
      "ESTIMATE": ["Perkiraan petugas", "Estimate"]
    },
    "ReportState": {
      "DRAFT": ["Konsep", "Draft"],
      "SUBMITTED": ["Dikirim", "Submitted"],
      "RETURNED": ["Dikembalikan", "Sent back"],
      "VERIFIED": ["Terverifikasi", "Verified"]
    },
    "SizeClass": {
      "MICRO": ["Mikro", "Micro"],
      "SMALL": ["Kecil", "Small"],
      "MEDIUM": ["Menengah", "Medium"],
      "LARGE": ["Besar", "Large"],
      "UNKNOWN": ["Belum dapat ditentukan", "Not known"]
    },
    "GroupKind": {
      "SENTRA": ["Sentra", "Sentra (centre of makers)"],
      "KUB": ["KUB", "KUB (joint business group)"],
      "KSM": ["KSM", "KSM (community group)"],
      "ASSOCIATION": ["Asosiasi", "Association"],
      "WUB_COHORT": ["Angkatan wirausaha baru (WUB)", "Cohort of new entrepreneurs (WUB)"],
      "COOPERATIVE": ["Koperasi", "Cooperative"],
      "SUPPLY_CLUSTER": ["Klaster pemasok", "Supply cluster"]
    },
    "CertificateScope": {
      "PRODUCT": ["Produk", "Product"],
      "BUSINESS": ["Usaha", "Business"],
      "GROUP": ["Kelompok", "Group"]
    },
    "CertificateState": {
      "PLANNED": ["Direncanakan", "Planned"],
      "DRAFT": ["Konsep", "Draft"],
      "SUBMITTED": ["Diajukan", "Submitted"],
      "RETURNED": ["Dikembalikan", "Returned"],
      "UNDER_REVIEW": ["Diperiksa", "Under review"],
      "REJECTED": ["Ditolak", "Rejected"],
      "WITHDRAWN": ["Ditarik", "Withdrawn"],
      "ISSUED": ["Terbit", "Issued"],
      "SUSPENDED": ["Dibekukan", "Suspended"],
      "REVOKED": ["Dicabut", "Revoked"],
      "SUPERSEDED": ["Digantikan", "Superseded"]
    },
    "ExportChannel": {
      "DIRECT": ["Langsung", "Direct"],
      "AGENT": ["Lewat agen", "Through an agent"],
      "ECOMMERCE": ["Niaga elektronik", "E-commerce"],
      "INFORMAL_CARRY": ["Titipan", "Carried informally (titipan)"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "ExportDocument": {
      "PEB": ["PEB", "PEB (export declaration)"],
      "INVOICE": ["Faktur", "Invoice"],
      "NONE": ["Tidak ada", "None"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "MentorKind": {
      "PENYULUH_PERINDUSTRIAN": ["Penyuluh perindustrian", "Industry extension officer"],
      "TPL": ["Tenaga penyuluh lapangan (TPL)", "Field extension worker (TPL)"],
      "CONSULTANT": ["Konsultan", "Consultant"],
      "CORPORATE": ["Perusahaan mitra", "Corporate mentor"],
      "DESIGNER": ["Desainer", "Designer"],
      "ACADEMIC": ["Akademisi", "Academic"],
      "PEER": ["Sesama pelaku usaha", "Peer"]
    },
    "ProgrammeKind": {
      "MENTORING": ["Pendampingan", "Mentoring"],
      "TRAINING": ["Pelatihan", "Training"],
      "EXHIBITION": ["Pameran", "Exhibition"],
      "CERTIFICATION": ["Sertifikasi", "Certification"],
      "EQUIPMENT": ["Peralatan", "Equipment"],
      "INVENTORY": ["Pendataan", "Inventory"],
      "MARKET_INFORMATION": ["Informasi pasar", "Market information"],
      "MIXED": ["Campuran", "Mixed"]
    },
    "FacilitationKind": {
      "EQUIPMENT": ["Mesin dan peralatan", "Machines and tools"],
      "PACKAGING": ["Kemasan dan label", "Packaging and labels"],
      "RAW_MATERIAL": ["Bahan baku", "Raw material"],
      "CERTIFICATION": ["Biaya sertifikasi", "Cost of a certificate"],
      "TESTING": ["Uji laboratorium", "Laboratory test"],
      "DESIGN": ["Desain", "Design"],
      "PROMOTION": ["Promosi", "Promotion"],
      "PREMISES": ["Tempat usaha", "Premises"],
      "OTHER": ["Lainnya", "Other"]
    },
    "FacilitationTerms": {
      "GRANT": ["Hibah", "Given for good"],
      "SUBSIDY": ["Potongan atau penggantian harga", "Part of the price"],
      "LOAN": ["Pinjam pakai", "Lent"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "ProgrammeState": {
      "EXPLORING": ["Dijajaki", "Being explored"],
      "PLANNED": ["Direncanakan", "Planned"],
      "RUNNING": ["Berjalan", "Running"],
      "COMPLETED": ["Selesai", "Completed"],
      "CANCELLED": ["Dibatalkan", "Cancelled"]
    },
    "EngagementState": {
      "PLANNED": ["Direncanakan", "Planned"],
      "BASELINED": ["Sudah diukur awal", "Baselined"],
      "ACTIVE": ["Aktif", "Active"],
      "PAUSED": ["Ditunda", "Paused"],
      "COMPLETED": ["Selesai", "Completed"],
      "FOLLOWED_UP": ["Ditindaklanjuti", "Followed up"],
      "DROPPED": ["Berhenti", "Dropped"]
    },
    "ExitReason": {
      "BUSINESS_CLOSED": ["Usaha tutup", "Business closed"],
      "MOVED": ["Pindah", "Moved"],
      "NO_INTEREST": ["Tidak berminat lagi", "No interest"],
      "NO_MENTOR": ["Tidak ada pendamping", "No mentor"],
      "PROGRAMME_ENDED": ["Program berakhir", "Programme ended"],
      "CONFLICT": ["Perselisihan", "Conflict"],
      "OTHER": ["Lainnya", "Other"]
    },
    "TargetIndicator": {
      "BUSINESSES_MENTORED": ["Usaha yang didampingi", "Businesses mentored"],
      "MENTORING_COMPLETED": ["Pendampingan yang selesai", "Mentoring completed"],
      "SESSIONS": ["Kunjungan", "Sessions"],
      "PEOPLE_TRAINED": ["Orang yang dilatih", "People trained"],
      "PARTICIPATIONS": ["Keikutsertaan pameran", "Participations"],
      "SALES": ["Penjualan di pameran", "Sales at exhibitions"],
      "TURNOVER_GROWTH": ["Pertumbuhan omzet", "Growth of turnover"],
      "JOBS": ["Tambahan tenaga kerja", "Additional jobs"],
      "CERTIFICATES": ["Sertifikat terbit", "Certificates issued"],
      "NEW_DESIGNS": ["Desain baru", "New designs"],
      "NEW_EXPORTERS": ["Eksportir baru", "New exporters"],
      "NEW_BUSINESSES": ["Wirausaha baru", "New businesses"]
    },
    "GoalDimension": {
      "ASSESSMENT": ["Nilai penilaian", "Assessment total"],
      "TURNOVER": ["Omzet", "Turnover"],
      "WORKERS": ["Tenaga kerja", "Workers"],
      "CAPACITY": ["Kapasitas produksi", "Capacity"],
      "DEFECTS": ["Produk cacat", "Defects"],
      "ON_TIME": ["Ketepatan kirim", "On time"],
      "DESIGNS": ["Desain baru", "New designs"],
      "CERTIFICATES": ["Sertifikat", "Certificates"],
      "CUSTOMERS": ["Pembeli", "Customers"],
      "EXPORT": ["Ekspor", "Export"],
      "OTHER": ["Lainnya", "Other"]
    },
    "GoalState": {
      "OPEN": ["Masih dikejar", "Open"],
      "MET": ["Tercapai", "Met"],
      "MISSED": ["Tidak tercapai", "Missed"],
      "DROPPED": ["Dilepas", "Given up"]
    },
    "AssessmentWave": {
      "BASELINE": ["Awal", "Baseline"],
      "MID": ["Tengah", "Mid"],
      "ENDLINE": ["Akhir", "Endline"],
      "FOLLOWUP": ["Sesudahnya", "Follow-up"]
    },
    "AssessmentState": {
      "DRAFT": ["Konsep", "Draft"],
      "SUBMITTED": ["Diserahkan", "Submitted"],
      "VERIFIED": ["Terverifikasi", "Verified"]
    },
    "ConstraintState": {
      "OPEN": ["Belum teratasi", "Open"],
      "RESOLVED": ["Teratasi", "Resolved"]
    },
    "SessionMode": {
      "VISIT": ["Kunjungan lapangan", "Visit"],
      "ONLINE": ["Daring", "Online"],
      "PLANT_VISIT": ["Kunjungan ke pabrik", "Plant visit"]
    },
    "ConstraintCategory": {
      "DESIGN": ["Desain", "Design"],
      "CONSISTENCY": ["Konsistensi produksi", "Consistency of production"],
      "DESIGNERS": ["Kekurangan desainer", "Shortage of designers"],
      "STANDARDS": ["Kesesuaian standar", "Conformity to standards"],
      "RAW_MATERIAL": ["Bahan baku", "Raw material"],
      "CAPACITY": ["Kapasitas produksi", "Production capacity"],
      "PACKAGING": ["Kemasan", "Packaging"],
      "TASTE": ["Rasa", "Taste"],
      "SKILLS": ["Keterampilan", "Skills"],
      "CAPITAL": ["Modal", "Capital"],
      "EQUIPMENT": ["Peralatan", "Equipment"],
      "LEGALITY": ["Legalitas", "Legality"],
      "MARKET_INFO": ["Informasi pasar", "Market information"],
      "MARKET_ACCESS": ["Akses pasar", "Market access"],
      "DIGITAL": ["Digital", "Digital"],
      "OTHER": ["Lainnya", "Other"]
    },
    "TrainingKind": {
      "BIMTEK": ["Bimtek", "Technical guidance (bimtek)"],
      "FGD": ["FGD", "Focus group discussion"],
      "PELATIHAN": ["Pelatihan", "Course"],
      "WORKSHOP": ["Lokakarya", "Workshop"],
      "MAGANG": ["Magang", "Internship"],
      "SOSIALISASI": ["Sosialisasi", "Information meeting"]
    },
    "TrainingLevel": {
      "NATIONAL": ["Nasional", "National"],
      "PROVINCE": ["Provinsi", "Province"],
      "KABKOTA": ["Kabupaten/kota", "Regency/city"]
    },
    "TrainingState": {
      "PLANNED": ["Direncanakan", "Planned"],
      "RUNNING": ["Berlangsung", "Running"],
      "HELD": ["Terlaksana", "Held"],
      "CANCELLED": ["Dibatalkan", "Cancelled"]
    },
    "EnrolmentState": {
      "INVITED": ["Diundang", "Invited"],
      "REGISTERED": ["Terdaftar", "Registered"],
      "ATTENDED": ["Hadir", "Attended"],
      "COMPLETED": ["Tuntas", "Completed"],
      "INCOMPLETE": ["Tidak tuntas", "Incomplete"],
      "NO_SHOW": ["Tidak datang", "No show"]
    },
    "ExhibitionState": {
      "PLANNED": ["Direncanakan", "Planned"],
      "OPEN": ["Pendaftaran dibuka", "Open for entry"],
      "RUNNING": ["Berlangsung", "Running"],
      "CLOSED": ["Selesai", "Closed"],
      "REPORTED": ["Sudah dilaporkan", "Reported"],
      "CANCELLED": ["Dibatalkan", "Cancelled"]
    },
    "ExhibitionLevel": {
      "LOCAL": ["Lokal", "Local"],
      "PROVINCE": ["Provinsi", "Province"],
      "NATIONAL": ["Nasional", "National"],
      "INTERNATIONAL": ["Internasional", "International"]
    },
    "ParticipationState": {
      "PROPOSED": ["Diusulkan", "Proposed"],
      "CURATED": ["Dikurasi", "Curated"],
      "CONFIRMED": ["Dipastikan", "Confirmed"],
      "ATTENDED": ["Hadir", "Attended"],
      "REPORTED": ["Dilaporkan", "Reported"],
      "VERIFIED": ["Diverifikasi", "Verified"],
      "REJECTED": ["Ditolak", "Rejected"],
      "CANCELLED": ["Dibatalkan", "Cancelled"],
      "NO_SHOW": ["Tidak hadir", "No show"]
    },
    "LeadState": {
      "NEW": ["Baru", "New"],
      "SAMPLE": ["Contoh diberikan", "Sample given"],
      "QUOTED": ["Harga ditawarkan", "Quoted"],
      "ORDER": ["Pesanan", "Order"],
      "LOST": ["Gagal", "Lost"]
    },
    "LostReason": {
      "PRICE": ["Harga", "Price"],
      "QUALITY": ["Mutu", "Quality"],
      "CAPACITY": ["Kapasitas tidak cukup", "Capacity"],
      "DELIVERY": ["Pengiriman", "Delivery"],
      "CERTIFICATE": ["Sertifikat atau izin", "Certificate or permit"],
      "NO_ANSWER": ["Tidak ada jawaban", "No answer"],
      "OTHER": ["Lainnya", "Other"]
    },
    "Verdict": {
      "ACCEPT": ["Diterima", "Accepted"],
      "RESERVE": ["Cadangan", "In reserve"],
      "REJECT": ["Ditolak", "Rejected"]
    },
    "MatchingKind": {
      "BUSINESS_MATCHING": ["Temu usaha", "Business matching"],
      "TRADE_MISSION": ["Misi dagang", "Trade mission"]
    },
    "MeetingOutcome": {
      "NOTHING": ["Tidak cocok", "Nothing"],
      "FOLLOW_UP": ["Dilanjutkan", "To be followed up"],
      "SAMPLE": ["Minta contoh", "Sample asked for"],
      "AGREEMENT": ["Kesepakatan", "Agreement"],
      "ORDER": ["Pesanan", "Order"]
    },
    "FundingSource": {
      "APBN": ["APBN", "State budget (APBN)"],
      "APBD_PROV": ["APBD provinsi", "Provincial budget (APBD)"],
      "APBD_KABKOTA": ["APBD kabupaten/kota", "Regency/city budget (APBD)"],
      "DAK_NONFISIK": ["DAK nonfisik", "Non-physical allocation fund (DAK)"],
      "CSR_PARTNER": ["CSR mitra", "Partner (CSR)"],
      "BUMN": ["BUMN", "State-owned enterprise (BUMN)"],
      "BUMD": ["BUMD", "Regional enterprise (BUMD)"],
      "DEKRANASDA": ["Dekranasda", "Dekranasda (craft council)"],
      "DONOR": ["Donor", "Donor"],
      "SELF": ["Mandiri", "Self-funded"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "PrimaryFunding": {
      "APBN": ["APBN", "State budget (APBN)"],
      "APBD_PROV": ["APBD provinsi", "Provincial budget (APBD)"],
      "APBD_KABKOTA": ["APBD kabupaten/kota", "Regency/city budget (APBD)"],
      "DAK_NONFISIK": ["DAK nonfisik", "Non-physical allocation fund (DAK)"],
      "CSR_PARTNER": ["CSR mitra", "Partner (CSR)"],
      "BUMN": ["BUMN", "State-owned enterprise (BUMN)"],
      "BUMD": ["BUMD", "Regional enterprise (BUMD)"],
      "DEKRANASDA": ["Dekranasda", "Dekranasda (craft council)"],
      "DONOR": ["Donor", "Donor"],
      "SELF": ["Mandiri", "Self-funded"],
      "UNKNOWN": ["Tidak diketahui", "Not known"],
      "MIXED": ["Campuran", "Mixed"]
    },
    "FundingComponent": {
      "TRANSPORT": ["Transportasi", "Transport"],
      "ACCOMMODATION": ["Akomodasi", "Accommodation"],
      "BOOTH": ["Stan", "Booth"],
      "FREIGHT": ["Pengiriman barang", "Freight"],
      "ALLOWANCE": ["Uang harian", "Allowance"],
      "FEE": ["Biaya pendaftaran", "Fee"],
      "ALL": ["Semua", "All"],
      "UNKNOWN": ["Tidak diketahui", "Not known"]
    },
    "PartnershipKind": {
      "SUPPLY": ["Pasokan", "Supply"],
      "FOSTER": ["Bapak angkat", "Foster company"],
      "MARKETING": ["Pemasaran", "Marketing"],
      "DISTRIBUTION": ["Distribusi", "Distribution"],
      "OTHER": ["Lainnya", "Other"]
    },
    "PartnershipState": {
      "PLANNED": ["Direncanakan", "Planned"],
      "EXPLORING": ["Penjajakan", "Exploring"],
      "NEGOTIATING": ["Perundingan", "Negotiating"],
      "SIGNED": ["Disepakati", "Signed"],
      "ACTIVE": ["Berjalan", "Active"],
      "ENDED": ["Berakhir", "Ended"]
    },
    "CampaignKind": {
      "BUY_LOCAL": ["Beli produk sendiri", "Buy local"],
      "BRAND": ["Pengenalan merek", "Brand"],
      "LAUNCH": ["Peluncuran", "Launch"],
      "DISCOUNT": ["Potongan harga", "Discount"],
      "OTHER": ["Lainnya", "Other"]
    },
    "CampaignChannel": {
      "SOCIAL_MEDIA": ["Media sosial", "Social media"],
      "MARKETPLACE": ["Lokapasar", "Marketplace"],
      "EXHIBITION": ["Pameran", "Exhibition"],
      "SHOP": ["Toko", "Shops"],
      "PRESS": ["Surat kabar dan berita daring", "Press"],
      "BROADCAST": ["Radio dan televisi", "Broadcast"],
      "OUTDOOR": ["Luar ruang", "Outdoor"],
      "OTHER": ["Lainnya", "Other"]
    },
    "InquiryState": {
      "NEW": ["Baru", "New"],
      "ANSWERED": ["Dijawab", "Answered"],
      "MATCHED": ["Cocok", "Matched"],
      "CLOSED": ["Ditutup", "Closed"]
    },
    "PublicationKind": {
      "REPORT": ["Angka", "Figures"],
      "WITHDRAWAL": ["Penarikan", "Withdrawal"]
    },
    "ImportState": {
      "READING": ["Sedang dibaca", "Being read"],
      "READ": ["Terbaca", "Read"],
      "PREVIEWING": ["Sedang dipratinjau", "Being tried out"],
      "PREVIEWED": ["Sudah dipratinjau", "Tried out"],
      "APPLYING": ["Sedang disimpan", "Being entered"],
      "APPLIED": ["Tersimpan", "Entered"],
      "UNDOING": ["Sedang dibatalkan", "Being taken back"],
      "UNDONE": ["Dibatalkan", "Taken back"],
      "FAILED": ["Gagal dibaca", "Not read"],
      "CANCELLED": ["Ditinggalkan", "Given up"]
    }
  },
  "everywhere": {
    "id": ["Pengenal", "Identifier"],
    "label": ["Sebutan", "Name"],
    "version": ["Versi", "Version"],
    "createdAt": ["Dicatat pada", "Entered"],
    "updatedAt": ["Diubah pada", "Changed"],
    "source": ["Sumber", "Source"],
    "figures": ["Angka yang dilaporkan", "Reported figures"],
    "flags": ["Catatan keraguan", "Doubts"]
  },
  "figures": {
    "PROGRAMMES": {
      "name": ["Program", "Programmes"],
      "told": "Program yang punya sedikitnya satu pendampingan yang dihitung laporan ini."
    },
    "BUSINESSES": {
      "name": ["Usaha yang didampingi", "Businesses mentored"],
      "told": "Usaha berbeda yang didampingi; yang didampingi dua kali dihitung sekali."
    },
    "ENGAGEMENTS": {
      "name": ["Pendampingan berjalan dalam periode", "Mentoring under way in the period"],
      "told": "Pendampingan yang berjalan pada suatu hari dalam periode: dimulai sebelum periode berakhir, dan tidak selesai sebelum hari pertamanya. Yang belum bertanggal tidak dihitung."
    },
    "MEN-01": {
      "name": ["Pendampingan menurut keadaan", "Mentoring by state"],
      "told": "Pendampingan menurut keadaan yang tercatat sekarang."
    },
    "MEN-01-EXIT": {
      "name": ["Berhenti menurut alasan", "Dropped, by reason"],
      "told": "Pendampingan yang dihentikan, menurut alasan yang tercatat."
    },
    "MEN-01-COMPLETION": {
      "name": ["Tuntas", "Completed"],
      "told": "Yang tuntas (dengan atau tanpa tindak lanjut) dari semua yang sudah berakhir, tuntas dan berhenti, dari pendampingan yang dimulai dalam periode (satu angkatan). Yang masih berjalan terhitung belum diketahui."
    },
    "MEN-02": {
      "name": ["Lama pendampingan (median)", "Length of mentoring (median)"],
      "told": "Median bulan dari hari pertama sampai terakhir pendampingan yang dimulai dalam periode: hari pertama ketika separuhnya sudah berakhir. Yang masih berjalan dihitung berlangsung sedikitnya sampai hari ini (Kaplan-Meier) dan ditunjukkan sebagai belum diketahui; kosong bila kurang dari separuh yang berakhir."
    },
    "MEN-02-OVERDUE": {
      "name": ["Lewat rencana", "Past its plan"],
      "told": "Pendampingan aktif yang sudah melewati jumlah bulan rencananya. Dasarnya semua yang aktif atau dijeda."
    },
    "MEN-03": {
      "name": ["Pertemuan per bulan", "Sessions a month"],
      "told": "Pertemuan dalam periode untuk setiap bulan pendampingan dalam periode, atas semua pendampingan bersama-sama."
    },
    "MEN-03-RECENT": {
      "name": ["Ditemui 60 hari terakhir", "Met in the last 60 days"],
      "told": "Pendampingan dengan sedikitnya satu pertemuan dalam 60 hari terakhir periode, atau sampai hari ini, dari semua yang berjalan pada hari terakhirnya, dijeda atau tidak."
    },
    "MEN-04": {
      "name": ["Perubahan omzet (median)", "Change in turnover (median)"],
      "told": "Median perubahan omzet, laporan terakhir terhadap yang pertama, dalam rupiah tahun berjalan: nominal, kenaikan harga di antaranya tidak dikeluarkan. Pertama: laporan terbaru yang sudah diserahkan dan periodenya berakhir paling lambat 30 hari sesudah pendampingan dimulai. Terakhir: yang terbaru dengan panjang dan musim yang sama, dimulai sesudah itu dan berakhir dalam periode; tahunan didahulukan. Yang berhenti ikut dihitung; yang tidak punya salah satunya terhitung belum diketahui."
    },
    "MEN-05": {
      "name": ["Perubahan pekerja", "Change in people at work"],
      "told": "Perubahan jumlah orang yang bekerja di sana, dijumlahkan atas semua usaha, keluarga termasuk: orang, bukan setara penuh waktu, sebab laporan tidak menanyakan hari. Usaha yang didampingi lebih dari sekali dihitung sekali, menurut pendampingannya yang lebih dulu dimulai. Dari laporan pertama dan terakhir yang memuat pekerja kedua jenis kelamin."
    },
    "MEN-05-MEDIAN": {
      "name": ["Perubahan pekerja (median)", "Change in people at work (median)"],
      "told": "Median perubahan yang sama, pendampingan demi pendampingan."
    },
    "MEN-05-WOMEN": {
      "name": ["Perubahan pekerja perempuan", "Change in women at work"],
      "told": "Perubahan jumlah perempuan yang bekerja di sana, dijumlahkan atas semua usaha, keluarga termasuk; orang, bukan setara penuh waktu. Dari laporan pertama dan terakhir yang memuat pekerja kedua jenis kelamin."
    },
    "MEN-05-WOMEN-MEDIAN": {
      "name": ["Perubahan pekerja perempuan (median)", "Change in women at work (median)"],
      "told": "Median perubahan jumlah perempuan."
    },
    "MEN-05-MEN": {
      "name": ["Perubahan pekerja laki-laki", "Change in men at work"],
      "told": "Perubahan jumlah laki-laki yang bekerja di sana, atas usaha yang sama dengan perempuan."
    },
    "MEN-05-MEN-MEDIAN": {
      "name": ["Perubahan pekerja laki-laki (median)", "Change in men at work (median)"],
      "told": "Median perubahan jumlah laki-laki."
    },
    "MEN-06": {
      "name": ["Perubahan skor penilaian", "Change in assessment score"],
      "told": "Rata-rata perubahan nilai total dari penilaian awal (baseline) ke penilaian akhir (endline), keduanya terverifikasi dan dengan instrumen yang sama."
    },
    "MEN-07": {
      "name": ["Mutu konsisten", "Consistent quality"],
      "told": "Pendampingan usaha yang hasilnya konsisten, tiap pendampingan dihitung sendiri: sedikitnya lima dari enam batch terakhir sebelum akhir periode dalam batas (cacat paling banyak 5 persen, tepat waktu paling sedikit 90 persen). Kurang dari enam batch: belum diketahui."
    },
    "MEN-08": {
      "name": ["Tingkat cacat", "Defect rate"],
      "told": "Unit cacat dari semua unit yang dibuat dalam batch periode ini yang cacatnya dihitung: jumlah dibagi jumlah, bukan rata-rata tingkat."
    },
    "MEN-08-ON-TIME": {
      "name": ["Tepat waktu", "On time"],
      "told": "Yang diserahkan pada hari yang disepakati atau sebelumnya, dari semua unit yang dipesan pembeli dari batch periode ini yang keduanya tercatat: jumlah dibagi jumlah, bukan rata-rata tingkat."
    },
    "MEN-09": {
      "name": ["Desain baru", "New designs"],
      "told": "Desain yang lahir dari pendampingan dan diperkenalkan dalam periode, pada atau sesudah hari pertama pendampingannya; masing-masing sekali. Dasarnya semua pendampingan usaha yang dihitung."
    },
    "MEN-09-SOLD": {
      "name": ["Desain baru yang terjual", "New designs that sold"],
      "told": "Dari desain itu, yang terjual sedikitnya satu, dari semua yang penjualannya tercatat. Dasarnya pendampingan dengan desain demikian; belum diketahui: yang penjualan desainnya tidak tercatat."
    },
    "MEN-10": {
      "name": ["Sertifikat terbit", "Certificates obtained"],
      "told": "Sertifikat berbeda yang terbit dalam periode bagi usaha pada atau sesudah hari pertama pendampingannya. Dasarnya semua pendampingan usaha yang dihitung."
    },
    "MEN-10-DAYS": {
      "name": ["Lama sampai sertifikat terbit (median)", "Days to a certificate (median)"],
      "told": "Median hari dari pengajuan sampai terbit sertifikat itu. Dasarnya pendampingan dengan sertifikat yang tanggal pengajuannya diketahui, menurut jenis sertifikatnya sendiri."
    },
    "MEN-11": {
      "name": ["Mulai mengekspor", "Export entries"],
      "told": "Usaha berbeda yang ekspor pertamanya yang terdokumentasi (PEB atau faktur, bukan barang bawaan) jatuh dalam periode, pada atau sesudah hari pertama pendampingannya dan dalam 24 bulan sejak itu; yang didampingi dua kali dihitung sekali. Bertumpu pada pendampingan yang dihitung."
    },
    "MEN-12-12": {
      "name": ["Bertahan 12 bulan", "Survival after 12 months"],
      "told": "Usaha yang belum tutup 12 bulan (365 hari) sesudah hari pertama pendampingan yang dimulai dalam periode, setiap pendampingan suatu usaha tersendiri, menurut Kaplan dan Meier: masing-masing dihitung selama masih terlihat. Tidak aktif bukan tutup. Yang tidak tercatat tutup pada suatu hari diikuti sampai hubungan terakhir: pertemuan, penilaian, batch terukur, laporan, pameran, atau hari terakhir pendampingannya. Belum diketahui: yang hilang dari pandangan sebelum itu."
    },
    "MEN-12-24": {
      "name": ["Bertahan 24 bulan", "Survival after 24 months"],
      "told": "Hal yang sama sesudah 24 bulan (730 hari)."
    },
    "MEN-13": {
      "name": ["Kendala terselesaikan", "Constraints resolved"],
      "told": "Kendala yang muncul dalam pendampingan dalam periode dan kini selesai. Yang tidak bertanggal muncul tidak dihitung."
    },
    "MEN-13-DAYS": {
      "name": ["Lama sampai kendala selesai (median)", "Days to resolve a constraint (median)"],
      "told": "Median hari dari muncul sampai selesai, dari kendala yang sudah selesai; yang masih terbuka sudah atau akan lebih lama. Dasarnya pendampingan dengan kendala yang selesai, menurut kategori kendalanya sendiri."
    },
    "EXH-01-TOTAL": {
      "name": ["Peserta", "Participations"],
      "told": "Keikutsertaan yang tempatnya dipegang: yang tercatat satu per satu, atau sebanyak yang dilaporkan sumber bila lebih banyak. Dasarnya yang tercatat dan Anda lihat; selebihnya belum diketahui. Kosong bila tidak ada yang tercatat dan tidak ada sumber yang menyebut jumlahnya."
    },
    "EXH-01": {
      "name": ["Peserta menurut penyandang dana", "Participations by who pays"],
      "told": "Keikutsertaan itu menurut asal sebagian besar uangnya. Belum diketahui: yang penyandang dananya disebut sumber, tetapi namanya tidak tercatat. Tidak diketahui adalah jawaban; yang hanya dilaporkan jumlahnya tidak bernama dan tidak disebut penyandangnya."
    },
    "EXH-01-SHARE": {
      "name": ["Bagian menurut penyandang dana", "Share by who pays"],
      "told": "Hal yang sama, dari semua keikutsertaan itu: yang tidak diketahui dan tidak bernama tetap ikut dibagi."
    },
    "EXH-02": {
      "name": ["Penjualan", "Sales"],
      "told": "Penjualan tunai dan pesanan dari peserta yang hasilnya sudah masuk. Dasarnya yang menyebut sedikitnya satu dari keduanya; belum diketahui: semua lain yang hadir. Prospek tidak pernah ditambahkan."
    },
    "EXH-03": {
      "name": ["Penjualan dibanding tahun lalu", "Sales year over year"],
      "told": "Penjualan dibanding edisi tahun sebelumnya dalam seri yang sama. Kosong bila pada salah satu tahun penjualan kurang dari 70 persen yang hadir tercatat."
    },
    "EXH-03-SAME": {
      "name": ["Usaha yang sama, dibanding tahun lalu", "Like for like, year over year"],
      "told": "Hal yang sama, atas usaha yang penjualannya tercatat pada kedua edisi. Belum diketahui: semua lain yang hadir."
    },
    "EXH-03-DAY": {
      "name": ["Penjualan per usaha per hari", "Sales per business and day"],
      "told": "Penjualan untuk setiap usaha yang penjualannya tercatat dan setiap hari pameran."
    },
    "EXH-04": {
      "name": ["Capaian target", "Achievement of the target"],
      "told": "Penjualan dari target yang ditetapkan bagi seluruh penyelenggaraan. Dasarnya sama dengan penjualan; kosong tanpa target, dan bagi yang tidak melihat semua yang hadir."
    },
    "EXH-05": {
      "name": ["Biaya per Rp 1 juta penjualan", "Cost per Rp 1 million sold"],
      "told": "Yang dibayar untuk keikutsertaan bagi setiap satu juta rupiah penjualannya. Dasarnya yang penjualannya tercatat dan semua penyandangnya diketahui jumlahnya; belum diketahui: semua lain yang hadir."
    },
    "EXH-05-LEADS": {
      "name": ["Prospek menjadi pesanan", "Leads that became orders"],
      "told": "Prospek yang kini sudah menjadi pesanan. Dasarnya semua prospek peserta."
    },
    "EXH-05-LEADS-30": {
      "name": ["Prospek jadi pesanan dalam 30 hari", "Leads that became orders within 30 days"],
      "told": "Prospek yang menjadi pesanan dalam 30 hari sejak bertemu, atau sejak hari pertama bila harinya tidak diketahui. Dasarnya yang 30 harinya sudah lewat; belum diketahui: yang lain, dan pesanan yang tanggalnya tidak diketahui."
    },
    "EXH-05-LEADS-90": {
      "name": ["Prospek jadi pesanan dalam 90 hari", "Leads that became orders within 90 days"],
      "told": "Prospek yang menjadi pesanan dalam 90 hari sejak bertemu, atau sejak hari pertama bila harinya tidak diketahui. Dasarnya yang 90 harinya sudah lewat; belum diketahui: yang lain, dan pesanan yang tanggalnya tidak diketahui."
    },
    "EXH-05-LEADS-180": {
      "name": ["Prospek jadi pesanan dalam 180 hari", "Leads that became orders within 180 days"],
      "told": "Prospek yang menjadi pesanan dalam 180 hari sejak bertemu, atau sejak hari pertama bila harinya tidak diketahui. Dasarnya yang 180 harinya sudah lewat; belum diketahui: yang lain, dan pesanan yang tanggalnya tidak diketahui."
    },
    "EXH-06": {
      "name": ["Tidak hadir", "No-shows"],
      "told": "Usaha yang tidak datang, dari semua yang tempatnya dipegang. Kosong selama belum tercatat satu pun yang datang atau tidak."
    },
    "DID-LOG": {
      "name": ["Selisih pertumbuhan omzet", "Difference in growth of turnover"],
      "told": "Rata-rata perubahan logaritma omzet usaha yang didampingi dikurangi yang tidak, sebagai perubahan dalam persen: ukuran yang dipilih sejak awal. Dasarnya yang punya kedua laporan; batas bawah dan atas mengapit selang 95 persennya (Welch)."
    },
    "DID-LEVEL": {
      "name": ["Selisih perubahan omzet dalam rupiah", "Difference in change of turnover in rupiah"],
      "told": "Sama, atas omzet dalam rupiah. Batas-batasnya: bila yang tanpa laporan kedua menjual seperti semula, dan bila yang didampingi di antaranya tutup."
    },
    "DID-DETECTABLE": {
      "name": ["Beda terkecil yang dapat terlihat", "Smallest difference that would show"],
      "told": "Beda terkecil, sebagai perubahan dalam persen, yang ditemukan oleh empat dari lima kajian seperti ini. Pendampingan dan pelatihan lazimnya menambah 5 sampai 10 persen: tidak menemukan beda bukan bukti bahwa tidak ada."
    },
    "DID-UNMATCHED": {
      "name": ["Didampingi, tanpa pembanding", "Mentored, with none to compare"],
      "told": "Usaha yang didampingi dan punya laporan pertama, tetapi tidak punya pembanding yang mirip."
    },
    "DID-BUSINESSES": {
      "name": ["Usaha berpasangan", "Matched businesses"],
      "told": "Omzet setahun penuh sebelum tahun pendampingan dimulai dibanding setahun penuh sesudahnya, sebagaimana diserahkan. Usaha yang mulai didampingi dalam rentang ini, termasuk yang berhenti, masing-masing dipasangkan dengan usaha yang tidak pernah didampingi: cabang industri, provinsi, dan seperlima omzet yang sama pada tahun sebelumnya. Yang hilang tidak diisi; batas-batasnya menunjukkan apa yang dapat diubahnya. Umur usaha tidak dipasangkan."
    },
    "TRN-01-PEOPLE": {
      "name": ["Orang yang hadir", "People who came"],
      "told": "Orang yang hadir pada pelatihan yang dimulai dalam periode, sekali untuk setiap pelatihan. Dasarnya yang tercatat satu per satu dan boleh Anda lihat; belum diketahui: yang dilaporkan sumber di luar itu. Wilayah dan cabang industrinya tidak diketahui, jadi laporan satu wilayah atau cabang tidak memuatnya."
    },
    "TRN-01-BUSINESSES": {
      "name": ["Usaha yang dilatih", "Businesses trained"],
      "told": "Usaha berbeda yang orangnya hadir. Orang yang usahanya tidak tercatat tidak dihitung bagi usaha mana pun."
    },
    "TRN-01": {
      "name": ["Cakupan pelatihan", "Coverage of training"],
      "told": "Usaha aktif yang orangnya hadir, dari semua usaha aktif di wilayah dan cabang itu. Aktif pada hari terakhir periode, atau hari ini bila lebih awal: kini aktif atau tutup sesudahnya, dan tidak berdiri pada tahun kemudian. Sejak kapan suatu usaha tidak aktif, tidak dicatat."
    },
    "TRN-02": {
      "name": ["Kenaikan nilai", "Gain in score"],
      "told": "Rata-rata nilai sesudah dikurangi nilai sebelum, atas orang yang punya keduanya. Belum diketahui: peserta hadir lainnya."
    },
    "TRN-02-NORMALISED": {
      "name": ["Kenaikan dari yang mungkin", "Gain of what could be gained"],
      "told": "Yang diraih dari yang dapat diraih: jumlah kenaikan dibagi jumlah kekurangan menuju 100 sebelumnya, atas orang yang punya kedua nilai; bukan rata-rata rasio."
    },
    "TRN-02-IMPROVED": {
      "name": ["Nilainya naik", "Improved"],
      "told": "Orang yang nilainya sesudah lebih tinggi daripada sebelum, dari yang punya keduanya."
    },
    "TRN-03": {
      "name": ["Lanjut ke pendampingan", "Went on into mentoring"],
      "told": "Usaha yang pendampingannya dimulai pada hari terakhir suatu pelatihan dalam periode atau dalam 180 hari sesudahnya, dari yang orangnya hadir. Belum diketahui: yang masih mungkin mulai, dan yang hari terakhir pelatihannya tidak diketahui. Yang sedang didampingi pada hari itu tidak dihitung."
    },
    "CER-01": {
      "name": ["Sertifikat yang berlaku", "Valid certificates"],
      "told": "Sertifikat yang berlaku pada hari itu: sudah terbit, belum lewat hari terakhirnya, dan tidak dibekukan, dicabut, atau diganti. Belum diketahui: yang tercatat hilang berlakunya, tetapi tidak tercatat sejak kapan."
    },
    "CER-01-ENDING": {
      "name": ["Berakhir dalam 90 hari", "Ending within 90 days"],
      "told": "Dari sertifikat yang berlaku pada hari itu, yang hari terakhirnya paling lama 90 hari kemudian. Yang tanpa hari terakhir tidak berakhir."
    },
    "CER-01-HALAL": {
      "name": ["Usaha pangan tanpa halal", "Food businesses without halal"],
      "told": "Usaha pangan yang aktif pada hari itu dan tidak memegang sertifikat halal yang berlaku; milik kelompoknya tidak dihitung. Dasarnya usaha pangan; belum diketahui: usaha aktif yang cabang industrinya tidak dicatat."
    },
    "CER-01-HALAL-SHARE": {
      "name": ["Bagian tanpa halal", "Share without halal"],
      "told": "Hal yang sama, dari semua usaha pangan itu."
    },
    "REG-01": {
      "name": ["Data usaha", "Records of businesses"],
      "told": "Data usaha yang tidak tutup dan tidak digabungkan."
    },
    "REG-01-NIB": {
      "name": ["Punya NIB", "With a NIB"],
      "told": "Dari data itu, yang memuat NIB."
    },
    "REG-01-GEOCODE": {
      "name": ["Punya titik koordinat", "With a place on the map"],
      "told": "Dari data itu, yang memuat lintang dan bujur."
    },
    "REG-01-KBLI": {
      "name": ["Punya KBLI", "With a KBLI"],
      "told": "Dari data itu, yang memuat sedikitnya satu kegiatan menurut KBLI."
    },
    "REG-01-PHONE": {
      "name": ["Punya nomor telepon", "With a telephone number"],
      "told": "Dari data itu, yang memuat nomor telepon; nomor tanpa kode negara tidak diterima. Dasarnya yang nomornya boleh Anda ketahui; selebihnya belum diketahui."
    },
    "REG-01-VERIFIED": {
      "name": ["Terverifikasi setahun terakhir", "Verified within a year"],
      "told": "Dari data itu, yang punya laporan berkala terverifikasi yang periodenya berakhir dalam dua belas bulan terakhir."
    },
    "REG-01-ALIKE": {
      "name": ["Mungkin ganda", "Possible duplicates"],
      "told": "Data yang mirip dengan data lain: nama sama, ditulis mirip dan tanpa bentuk badan usaha, di wilayah yang persis sama, dan dengan pemilik yang sama bila Anda boleh mengetahuinya. Mungkin ganda. Dasarnya semua data itu."
    },
    "COST-01": {
      "name": ["Biaya per pendampingan tuntas", "Cost per completed mentoring"],
      "told": "Hal yang sama untuk setiap pendampingan yang tuntas: yang berhenti dibayar dan tidak menghasilkan. Kosong bila tidak ada yang tuntas dan diketahui biayanya. Pelatihan, fasilitasi, dan sertifikat tidak termasuk."
    },
    "COST-01-MENTORING": {
      "name": ["Biaya pendampingan", "Cost of mentoring"],
      "told": "Yang dibayar untuk pendampingan yang sudah dimulai dan berakhir dalam periode: jumlah dari semua penyandang dananya. Dasarnya pendampingan yang jumlah dari setiap penyandangnya tercatat; yang tanpa penyandang, atau yang jumlahnya tidak tercatat, belum diketahui."
    },
    "COST-01-CERTIFICATE": {
      "name": ["Biaya per sertifikat", "Cost per certificate"],
      "told": "Yang dibayar untuk setiap sertifikat yang terbit dalam periode bagi usaha pada atau sesudah hari pertama suatu pendampingan; menurut program, bagi setiap program yang mendampinginya. Dasarnya yang jumlah dari setiap penyandangnya tercatat."
    },
    "INC-01-WOMEN": {
      "name": ["Dimiliki perempuan", "Owned by women"],
      "told": "Usaha aktif yang sedikitnya setengahnya dimiliki perempuan. Menurut bagian para pemiliknya sekarang; bila bagiannya tidak disebut, menurut jenis kelaminnya bila semuanya sama; bila tidak satu pun diketahui, menurut pemilik yang disebut pada usaha itu. Dasarnya yang dapat ditentukan; selebihnya belum diketahui."
    },
    "INC-01-OWNERS": {
      "name": ["Pemilik dengan disabilitas", "Owners with a disability"],
      "told": "Pemilik usaha aktif, sekali untuk setiap usaha, dengan disabilitas menurut enam pertanyaan Washington Group: banyak kesulitan atau lebih, pada sedikitnya satu. Dasarnya yang sudah menjawab; belum diketahui: yang tidak ditanya, belum cukup menjawab, atau jawabannya tidak terbuka bagi Anda. Selalu dihitung untuk semua, provinsi, dan kabupaten/kota, dan tidak ditampilkan bila kurang dari sepuluh."
    },
    "INC-01-PARTICIPANTS": {
      "name": ["Peserta pelatihan dengan disabilitas", "Participants with a disability"],
      "told": "Orang yang hadir pada pelatihan, sekali untuk setiap pelatihan, di wilayah usahanya; dihitung dengan cara yang sama."
    },
    "INC-01-REMOTE": {
      "name": ["Di daerah tertinggal", "In underdeveloped regencies"],
      "told": "Usaha aktif di kabupaten dan kota yang tercatat sebagai daerah tertinggal: bawaannya 62 kabupaten menurut Perpres 63/2020 yang berlaku 2020–2024. Dari 3T (tertinggal, terdepan, terluar) inilah yang didaftar peraturan per kabupaten. Belum diketahui: usaha yang kabupatennya tidak tercatat."
    },
    "FUN-01-BASE": {
      "name": ["Usaha di jalur ekspor", "Businesses on the way"],
      "told": "Usaha yang dalam periode ini dilatih, bertemu pembeli yang tidak diketahui berasal dari Indonesia, atau mengirim ekspor yang dihitung."
    },
    "FUN-01": {
      "name": ["Sampai pada tahap", "Reached the stage"],
      "told": "Dari usaha itu, yang pada akhir periode sudah sampai pada tahap itu dan semua tahap sebelumnya; yang tidak bertanggal dihitung sebagaimana tercatat sekarang. Dilatih. Legal: NIB dan NPWP; bagi usaha perorangan NIB saja, karena NPWP-nya adalah NIK dan tidak disimpan. Patuh: semua sertifikat yang wajib bagi cabangnya berlaku. Mampu: ada produk dengan kapasitas dan waktu pesan yang lima dari enam batch terakhirnya dalam batas. Penawaran: ada produk dengan kode HS dan harga dalam dolar; katalog tidak dicatat. Kontak: pembeli seperti itu. Sampel: pembeli diberi sampel, harga, atau sudah memesan. Pesanan: pembeli sudah memesan. Tak langsung: ekspor yang dihitung, lewat siapa pun. Langsung: yang dijual sendiri oleh usahanya."
    },
    "FUN-01-CONVERSION": {
      "name": ["Lanjut dari tahap sebelumnya", "Went on from the stage before"],
      "told": "Usaha yang sampai pada tahap itu, dari yang sampai pada tahap sebelumnya."
    },
    "FUN-01-SKIPPED": {
      "name": ["Melompati tahap", "Skipped a stage"],
      "told": "Usaha yang memenuhi tahap itu tetapi tidak memenuhi salah satu tahap sebelumnya. Dasarnya semua usaha itu."
    },
    "FUN-01-DAYS": {
      "name": ["Hari sejak pelatihan (median)", "Days since training (median)"],
      "told": "Median hari dari hari terakhir pelatihan pertama sampai hari pertama tahap itu; di bawah nol bila tahap itu lebih dahulu. Belum diketahui: yang salah satu harinya tidak diketahui."
    }
  },
  "figureParts": {
    "AWARE": ["Dilatih", "Trained"],
    "LEGAL": ["Legal", "Legal"],
    "COMPLIANT": ["Bersertifikat wajib", "Compliant"],
    "CAPABLE": ["Mampu", "Capable"],
    "OFFER": ["Punya penawaran", "With an offer"],
    "CONTACT": ["Bertemu pembeli", "Met a buyer"],
    "SAMPLE": ["Sampel atau harga", "Sample or price"],
    "ORDER": ["Pesanan", "Order"],
    "INDIRECT": ["Ekspor tak langsung", "Indirect export"],
    "DIRECT": ["Ekspor langsung", "Direct export"],
    "LOWER": ["batas bawah selang 95 persen", "lower end of the 95 percent interval"],
    "UPPER": ["batas atas selang 95 persen", "upper end of the 95 percent interval"],
    "UNENUMERATED": ["Hanya dilaporkan jumlahnya", "Reported without names"],
    "HALAL": ["Sertifikat halal", "Halal certificate"],
    "SNI": ["Standar Nasional Indonesia (SNI)", "National standard (SNI)"],
    "PIRT": ["Izin pangan industri rumah tangga (P-IRT)", "Home industry food licence (P-IRT)"],
    "BPOM_MD": ["Izin edar BPOM (MD)", "Distribution licence of BPOM (MD)"],
    "LAB_NUTRITION": ["Uji nilai gizi", "Nutrition test"],
    "TKDN": ["Tingkat komponen dalam negeri (TKDN)", "Local content (TKDN)"],
    "MEREK": ["Merek terdaftar", "Registered trademark"],
    "HAK_CIPTA": ["Pencatatan hak cipta", "Recorded copyright"],
    "DESAIN_INDUSTRI": ["Desain industri", "Industrial design"],
    "PATEN": ["Paten", "Patent"],
    "IG": ["Indikasi geografis (IG)", "Geographical indication (IG)"],
    "SVLK": ["Sistem verifikasi legalitas kayu (SVLK)", "Timber legality (SVLK)"],
    "V_LEGAL": ["Dokumen V-Legal", "V-Legal document"],
    "BATIKMARK": ["Batikmark", "Batikmark"],
    "KURASI": ["Hasil kurasi produk", "Result of curation"],
    "HACCP": ["HACCP", "HACCP"],
    "ISO": ["Sertifikat sistem manajemen ISO", "ISO management system"]
  },
  "reportTitles": {
    "mentoringOutcomes": ["Hasil pendampingan", "Outcomes of mentoring"],
    "partnerPortfolio": ["Portofolio mitra", "Portfolio of a partner"],
    "trainingOutcomes": ["Hasil pelatihan", "Outcomes of training"],
    "certificateStock": ["Sertifikat yang berlaku", "Valid certificates"],
    "inclusion": ["Inklusi", "Inclusion"],
    "exportFunnel": ["Jalan menuju ekspor", "The way to export"],
    "registerQuality": ["Mutu register", "Quality of the register"],
    "costs": ["Biaya", "Costs"],
    "mentoringComparison": ["Dibandingkan dengan usaha yang tidak didampingi", "Compared with businesses that were not mentored"],
    "participationFunding": ["Pembiayaan keikutsertaan", "Funding of participations"],
    "exhibitionSales": ["Penjualan dari tahun ke tahun", "Sales from year to year"]
  }
} as const;
