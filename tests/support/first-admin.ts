/** Who may sign in to every fresh database: the settings that its house was opened with. */
export const firstAdmin = { ADMIN_EMAIL: 'admin@binaan.test', ADMIN_PASSWORD: 'kunci-untuk-uji-coba' };

/** What signs the sessions and the history of every fresh database: the settings that its house was opened with. */
export const secrets = { AUTH_SECRET: 'kunci-sesi-hanya-untuk-uji-coba-ini' };
