/**
 * Cotton, indigo (nila) and soga: the ground and the two old dyes of batik. Every text colour here reaches a
 * contrast of 4.5 : 1 on the grounds it is used on.
 */
export const light = {
  ground: '#f6f5f1',
  paper: '#ffffff',
  raised: '#faf9f6',
  line: '#e2ded4',
  text: '#1a2433',
  quiet: '#56606f',
  primary: '#1f4a7d',
  primaryDark: '#16375f',
  primaryTint: '#e8eff7',
  accent: '#8a4b14',
  accentTint: '#f8ecdf',
  success: '#2c6a3c',
  successTint: '#e5f2e7',
  warning: '#805300',
  warningTint: '#fbf0d9',
  error: '#a8281f',
  errorTint: '#fbe9e7',
  info: '#22618c',
  infoTint: '#e4f0f8',
};

export const dark: typeof light = {
  ground: '#0f141c',
  paper: '#171e29',
  raised: '#1c2432',
  line: '#2b3546',
  text: '#e7ebf1',
  quiet: '#a5b0c0',
  primary: '#a6c5f0',
  primaryDark: '#c4daf8',
  primaryTint: '#1f3048',
  accent: '#e6b47f',
  accentTint: '#3a2a18',
  success: '#94d3a2',
  successTint: '#193222',
  warning: '#eac477',
  warningTint: '#372b12',
  error: '#f4a39b',
  errorTint: '#3d1f1d',
  info: '#93c8ec',
  infoTint: '#16303f',
};

/** The side menu and the sign-in page keep the indigo in both modes. */
export const indigo = {
  ground: '#16283f',
  raised: '#20385a',
  line: '#2d4668',
  text: '#f2f5f9',
  quiet: '#b4c3d8',
  accent: '#e6b47f',
};
