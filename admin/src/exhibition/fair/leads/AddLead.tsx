import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import type { Group } from '../../../noun/screens.ts';
import { RowDialog } from '../../../noun/show/RowDialog.tsx';
import { todayIn } from '../../../noun/value/today.ts';
import { useWords } from '../../../noun/words.ts';
import { daysOf } from '../days/span.ts';
import type { Participant } from '../useFair.ts';

/** What there is time for at a stand; the rest is stated later. */
const atTheStand: readonly Group<'Lead'>[] = [
  { title: 'buyer', fields: ['buyerName', 'country', 'interest', 'expectedValue', 'metOn', 'buyer'] },
];

/** Enters a buyer who stands at the stand: the name is enough, and the day is today's while the fair is on. */
export function AddLead({ of: { id, label, business } }: { of: Participant }) {
  const exhibition = useRecordContext();
  const { translate, inSentence } = useWords();
  const [isOpen, setOpen] = useState(false);
  const today = todayIn(exhibition?.region?.id);
  const isOn = daysOf(exhibition as never, []).days.includes(today);
  const add = translate('frame.add', { name: inSentence('Lead') });
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PersonAddAltOutlined />}
        aria-label={`${add}: ${business.label}`}
        onClick={() => setOpen(true)}
        sx={{ minHeight: 44, flexShrink: 0 }}
      >
        {translate('ra.action.add')}
      </Button>
      {isOpen && (
        <RowDialog
          noun="Lead"
          about={business.label}
          given="participation"
          preset={{ participation: { id, label }, ...(isOn && { metOn: today }) }}
          only={atTheStand as readonly Group[]}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
