import { Organization } from '../registry/organization.ts';
import type { Book } from './book.ts';

/** Organizations that more than one article names. */
export function sharedOrganizations(book: Book) {
  const kemenperin = book.enter(Organization, {
    name: 'Kementerian Perindustrian',
    kind: 'MINISTRY',
    aliases: ['Kemenperin'],
  });
  return {
    ditjenIkm: book.enter(Organization, {
      name: 'Direktorat Jenderal Industri Kecil, Menengah dan Aneka',
      kind: 'MINISTRY_UNIT',
      aliases: ['Ditjen IKMA', 'Ditjen IKM', 'Direktorat Jenderal Industri Kecil dan Menengah'],
      parent: kemenperin,
    }),
    astra: book.enter(Organization, { name: 'PT Astra', kind: 'CORPORATE_PARTNER', aliases: ['Astra'] }),
  };
}

export type SharedOrganizations = ReturnType<typeof sharedOrganizations>;
