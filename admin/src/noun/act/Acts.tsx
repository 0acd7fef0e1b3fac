import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { type HttpError, useRecordContext } from 'react-admin';
import { useMay } from '../../session/useMay.ts';
import { type Noun, nouns } from '../schema.ts';
import { useLabel } from '../useLabel.ts';
import { useWords } from '../words.ts';
import { ActDialog } from './ActDialog.tsx';
import { type Choice, here, MoreMenu } from './MoreMenu.tsx';
import { isPlain, nextOf, type Step, stepsFrom } from './steps.ts';
import { useAct } from './useAct.ts';

interface ActsProps {
  noun: Noun;
  /** In a row the buttons are small, and say to a screen reader whom they are about. */
  isRow?: boolean;
  /** The page has work of its own, which comes before any step. */
  isQuiet?: boolean;
  further?: readonly Choice[];
}

interface NextProps extends ButtonProps {
  noun: Noun;
  step: Step;
  onAsk: (step: Step, refusal?: HttpError) => void;
}

/** The most likely step. One that states nothing is taken at once; if it is refused, the dialog says why. */
function Next({ noun, step, onAsk, ...button }: NextProps) {
  const record = useRecordContext();
  const { act } = useWords();
  const { mutate, isPending } = useAct(noun, step);
  const take = () =>
    isPlain(step) ? record && mutate({ on: record }, { onError: (refusal) => onAsk(step, refusal) }) : onAsk(step);
  return (
    <Button {...button} loading={isPending} onClick={here(take)}>
      {act(noun, step.verb)}
    </Button>
  );
}

/** What can become of the record at hand as it stands. */
export function Acts({ noun, isRow = false, isQuiet = false, further = [] }: ActsProps) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const { act } = useWords();
  const [asked, setAsked] = useState<{ step: Step; refusal?: HttpError }>();
  const may = useMay();
  const steps = stepsFrom(noun, record?.[nouns[noun].states?.column ?? '']).filter(({ verb }) => may.act(noun, verb));
  const next = nextOf(steps);
  if (!record) return null;
  const about = isRow ? label(record) : undefined;
  const ask = (step: Step, refusal?: HttpError) => setAsked({ step, ...(refusal && { refusal }) });
  const others = steps
    .filter((step) => step !== next)
    .map((step) => ({ label: act(noun, step.verb), isOut: step.way === 'out', onChosen: () => ask(step) }));
  return (
    <>
      {next && (
        <Next
          noun={noun}
          step={next}
          onAsk={ask}
          variant={isRow || isQuiet ? 'outlined' : 'contained'}
          size={isRow ? 'small' : 'medium'}
          aria-label={about && `${act(noun, next.verb)}: ${about}`}
        />
      )}
      <MoreMenu choices={[...others, ...further]} about={about} />
      {asked && (
        <ActDialog noun={noun} on={record} title={label(record)} {...asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
