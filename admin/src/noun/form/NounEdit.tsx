import { EditBase, useRecordContext } from 'react-admin';
import { PageHead } from '../../frame/PageHead.tsx';
import type { Screens } from '../screens.ts';
import { Crumb } from '../show/Crumb.tsx';
import { useLabel } from '../useLabel.ts';
import { useWords } from '../words.ts';
import { FormCard } from './FormCard.tsx';
import { useRefusal } from './useRefusal.tsx';

function EditHead({ noun }: { noun: Screens['noun'] }) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const { translate, inSentence } = useWords();
  const title = translate('frame.change', { name: inSentence(noun) });
  return <PageHead above={<Crumb noun={noun} />} title={record ? label(record) : title} below={record && title} />;
}

export default function NounEdit({ screens }: { screens: Screens }) {
  const { noun, groups } = screens;
  // Nothing can be typed before the record is there: its arrival would overwrite what was typed.
  return (
    <EditBase
      resource={noun}
      loading={null}
      redirect="show"
      mutationMode="pessimistic"
      mutationOptions={{ onError: useRefusal(groups) }}
    >
      <EditHead noun={noun} />
      <FormCard screens={screens} isEdit />
    </EditBase>
  );
}
