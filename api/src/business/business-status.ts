import { enumeration } from '../core/column.ts';

export const BusinessStatus = enumeration(
  'BusinessStatus',
  'Where a business stands in the register.',
  { CANDIDATE: 'CANDIDATE', ACTIVE: 'ACTIVE', DORMANT: 'DORMANT', CLOSED: 'CLOSED', MERGED: 'MERGED' },
  {
    CANDIDATE: { description: 'Entered, not yet confirmed by an office.' },
    ACTIVE: { description: 'Confirmed by an office, and it produces.' },
    DORMANT: { description: 'Exists but does not produce at present.' },
    CLOSED: { description: 'Has ended; it keeps its history and enters nothing new.' },
    MERGED: { description: 'A duplicate of another record, which it names.' },
  },
);

/** How a record of a business comes from status to status. */
export const businessStates = {
  acts: {
    confirm: {
      from: ['CANDIDATE'],
      to: 'ACTIVE',
      description: 'An office confirms that the business exists and produces.',
    },
    halt: { from: ['ACTIVE'], to: 'DORMANT', description: 'Records that it does not produce at present.' },
    resume: { from: ['DORMANT'], to: 'ACTIVE', description: 'Records that it produces again.' },
    close: {
      from: ['CANDIDATE', 'ACTIVE', 'DORMANT'],
      to: 'CLOSED',
      description: 'Records that it has ended. It keeps its history.',
      asks: { closedOn: 'optional' },
    },
    reopen: {
      from: ['CLOSED'],
      to: 'ACTIVE',
      description: 'Records that it has begun again.',
      sets: { closedOn: null },
    },
    merge: {
      from: ['CANDIDATE', 'ACTIVE', 'DORMANT', 'CLOSED'],
      to: 'MERGED',
      description: 'Says that it is a duplicate, and of which record: what hangs on it then hangs on that one.',
      asks: { mergedInto: 'required' },
      written: true,
    },
    separate: {
      from: ['MERGED'],
      to: 'CANDIDATE',
      description:
        'Says that it is a business of its own after all, for an office to confirm. What hung on it stays where it is: to take all of a merge back, undo its change set.',
      sets: { mergedInto: null },
    },
  },
} as const;
