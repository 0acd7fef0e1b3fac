import { Button } from '@mui/material';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { useMay } from '../../session/useMay.ts';
import { type Noun, nouns } from '../schema.ts';
import { useWords } from '../words.ts';
import { ActDialog } from './ActDialog.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { nextOf, type Step, stepsFrom } from './steps.ts';

/** The steps that every chosen row allows, taken with all of them or with none. */
export function BulkActs({ noun }: { noun: Noun }) {
  const { data, selectedIds, onUnselectItems } = useListContext();
  const words = useWords();
  const may = useMay();
  const [asked, setAsked] = useState<Step>();
  const column = nouns[noun].states?.column ?? '';
  // Rows chosen on another page are not at hand: for those the server decides.
  const chosen = (data ?? []).filter(({ id }) => selectedIds.includes(id));
  const allowed = chosen.map((row) => stepsFrom(noun, row[column]));
  const steps = (allowed[0] ?? []).filter(
    ({ verb }) => may.act(noun, verb) && allowed.every((each) => each.some((step) => step.verb === verb)),
  );
  const next = nextOf(steps);
  const others = steps
    .filter((step) => step !== next)
    .map((step) => ({
      label: words.act(noun, step.verb),
      isOut: step.way === 'out',
      onChosen: () => setAsked(step),
    }));
  const close = () => setAsked(undefined);
  return (
    <>
      {next && (
        <Button size="small" variant="contained" onClick={() => setAsked(next)}>
          {words.act(noun, next.verb)}
        </Button>
      )}
      <MoreMenu choices={others} />
      {nouns[noun].states && steps.length === 0 && words.translate('frame.act.none')}
      {asked && (
        <ActDialog
          noun={noun}
          step={asked}
          on={selectedIds}
          title={words.translate('frame.act.many', {
            smart_count: selectedIds.length,
            name: words.inSentence(noun, selectedIds.length),
          })}
          onDone={onUnselectItems}
          onClose={close}
        />
      )}
    </>
  );
}
