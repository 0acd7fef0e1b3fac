import { CreateBase } from 'react-admin';
import { PageHead } from '../../frame/PageHead.tsx';
import type { Screens } from '../screens.ts';
import { Crumb } from '../show/Crumb.tsx';
import { useWords } from '../words.ts';
import { FormCard } from './FormCard.tsx';
import { useRefusal } from './useRefusal.tsx';

export default function NounCreate({ screens }: { screens: Screens }) {
  const { noun, groups } = screens;
  const { translate, inSentence } = useWords();
  return (
    <CreateBase resource={noun} redirect="show" mutationOptions={{ onError: useRefusal(groups) }}>
      <PageHead above={<Crumb noun={noun} />} title={translate('frame.add', { name: inSentence(noun) })} />
      <FormCard screens={screens} />
    </CreateBase>
  );
}
