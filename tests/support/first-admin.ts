/** Who may sign in to every fresh database: the settings that its house was opened with. */
export const firstAdmin = { ADMIN_EMAIL: 'admin@binaan.test', ADMIN_PASSWORD: 'kunci-untuk-uji-coba' };
