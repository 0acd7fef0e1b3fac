import { whenErased } from '../core/erasure.ts';
import { Person } from './person.ts';

// Why something was changed is said in words, which may name whom it was about. It goes where it tells of a person who is
// erased: from change sets, from the reason for which the data were left alone, from that of the erasure itself, and from the
// record of what was read.

// Named to come before `person_erased`, which takes the names that the person had before out of the history.
whenErased(
  Person,
  'person_also_erased',
  "begin if new.processing = 'ERASED' and old.processing <> 'ERASED' then perform history.forget_reasons(old); perform access.forget_readings(old); end if; return null; end;",
);
