import { type RaRecord, useRemoveFromStore, useStore } from 'react-admin';
import type { NamedRow } from '../../noun/value/Named.tsx';
import { whoIsIn } from '../../session/authProvider.ts';

export interface Draft {
  heldOn: string;
  mode: string;
  minutes: number | null;
  mentors: NamedRow[];
  topics: string[];
  notes: string;
  evidenceUrl: string | null;
  source: NamedRow | null;
  /** The mentoring of other businesses that were there too. */
  others: NamedRow[];
}

/** A visit as it is likely to have been: today, at the business, with the mentor who answers for it. */
const likely = ({ leadMentor }: RaRecord, today: string): Draft => ({
  heldOn: today,
  mode: 'VISIT',
  minutes: null,
  mentors: leadMentor ? [leadMentor as NamedRow] : [],
  topics: [],
  notes: '',
  evidenceUrl: null,
  source: null,
  others: [],
});

/** What was typed is kept on the device until the server has it: a lost connection or a closed page loses nothing. */
export function useDraft(record: RaRecord, today: string) {
  // A device may be several people's.
  const key = `draft.visit.${whoIsIn()}.${record.id}`;
  const [kept, keep] = useStore<Draft | null>(key, null);
  const forget = useRemoveFromStore(key);
  const draft = { ...likely(record, today), ...kept };
  return {
    draft,
    isKept: kept !== null,
    change: (part: Partial<Draft>) => keep({ ...draft, ...part }),
    forget: () => forget(),
  };
}
