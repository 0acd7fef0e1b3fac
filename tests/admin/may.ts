import type { May } from '../../admin/src/session/useMay.ts';

/** Somebody in one role who sees every noun. */
export const mayAs = (role: string): May => ({
  see: () => true,
  write: () => true,
  act: () => true,
  administer: role === 'ADMIN',
  is: (other) => other === role,
  partners: role === 'PARTNER' ? ['018f0000-0000-7000-8000-000000000001'] : [],
  isKnown: true,
});
