import { enumeration } from '../core/column.ts';

export const EnrolmentState = enumeration(
  'EnrolmentState',
  'How far a person has come in a training.',
  {
    INVITED: 'INVITED',
    REGISTERED: 'REGISTERED',
    ATTENDED: 'ATTENDED',
    COMPLETED: 'COMPLETED',
    INCOMPLETE: 'INCOMPLETE',
    NO_SHOW: 'NO_SHOW',
  },
  {
    INVITED: { description: 'Asked to come.' },
    REGISTERED: { description: 'Has said to come.' },
    ATTENDED: { description: 'Is or was there; how it ended is not recorded yet.' },
    COMPLETED: { description: 'Was there on at least 80 % of the days.' },
    INCOMPLETE: { description: 'Was there, on too few days or without finishing.' },
    NO_SHOW: { description: 'Registered, but did not come.' },
  },
);

/** The states of those who were there, in SQL. */
export const tookPart = "state in ('ATTENDED', 'COMPLETED', 'INCOMPLETE')";
