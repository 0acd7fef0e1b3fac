import { Business } from '../../business/business.ts';
import type { Intent } from '../settle/intent.ts';
import { identityOf, owner } from './business-sheet.ts';
import { addressOf, placeOf } from './place.ts';
import type { ReadRow } from './read-row.ts';
import type { Occasion } from './recipe.ts';

/** The business of a row that is about something else: found, or entered with what the row knows of it. */
export function maker(row: ReadRow, occasion: Occasion): Intent[] {
  const region = placeOf(row, occasion);
  const named = row.value<'businessName'>('name');
  const [phone] = row.value<'phones'>('phone') ?? [];
  const business: Intent = {
    key: 'business',
    level: 0,
    noun: Business,
    find: { by: 'BUSINESS', identity: identityOf(row, occasion, region) },
    values: {
      name: named?.name,
      legalForm: named?.legalForm,
      region,
      address: addressOf(row),
      ownerName: row.value<'person'>('owner')?.written,
      phone,
      nib: row.value<'nib'>('nib'),
    },
    // Such a list knows less of a business than its own record.
    fills: ['name', 'legalForm', 'region', 'address', 'ownerName', 'phone', 'nib'],
    from: { ownerName: 'owner', region: 'regency' },
  };
  return [business, ...owner(row, occasion)];
}
