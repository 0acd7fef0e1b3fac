import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, type HttpError, useLocale, useNotify, useTranslate } from 'react-admin';
import { ReasonDialog } from '../../history/ReasonDialog.tsx';
import { whole } from '../../noun/value/numbers.ts';
import { type Brought, countsOf, isOpen, type outcomes, type Verb, wasPreviewed } from '../questions.ts';
import { TakeFile } from '../TakeFile.tsx';

interface ActionsProps {
  it: Brought;
  act: (verb: Verb, reason?: string | null) => Promise<void>;
}

/** What applying will do, in numbers: what goes in, and what stays out. */
function useIntent(it: Brought) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const counts = countsOf(it);
  const told = (which: readonly (typeof outcomes)[number][]) =>
    which
      .filter((outcome) => counts[outcome] > 0)
      .map((outcome) =>
        translate(`imports.intent.${outcome}`, { smart_count: counts[outcome], count: whole(counts[outcome], locale) }),
      )
      .join(', ');
  const out = told(['SAME', 'DUPLICATE', 'ASK', 'REFUSED', 'SKIPPED']);
  return [
    translate('imports.intent.in', { what: told(['NEW', 'CHANGE']) }),
    out && translate('imports.intent.out', { what: out }),
    translate('imports.intent.undoable'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What can be done with the sheet as a whole, by where it stands. */
export function Actions({ it, act }: ActionsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const intent = useIntent(it);
  const [asked, ask] = useState<'apply' | 'undo' | 'cancel'>();
  const [isSent, setSent] = useState(false);
  const { state } = it;
  const does = it.newRows + it.changedRows > 0;
  const toMend = it.askingRows + it.refusedRows > 0;
  const close = () => ask(undefined);

  async function previewAgain() {
    setSent(true);
    await act('preview').catch((refused: HttpError) =>
      notify(Object.values((refused.body?.errors ?? {}) as Record<string, string>)[0] ?? refused.message, {
        type: 'warning',
      }),
    );
    setSent(false);
  }

  return (
    <>
      {toMend && ['READ', 'PREVIEWED', 'APPLIED'].includes(state) && (
        <TakeFile
          path="errors"
          asked={{ import: it.id }}
          name={`${it.fileName.replace(/\.\w+$/, '')} - ${translate('imports.toMend')}`}
          label={translate('imports.takeErrors')}
        />
      )}
      {isOpen(it) && (
        <Button variant="outlined" onClick={() => ask('cancel')}>
          {translate('imports.giveUp')}
        </Button>
      )}
      {state === 'READ' && wasPreviewed(it) && (
        <Button variant="contained" loading={isSent} onClick={previewAgain}>
          {translate('imports.previewAgain')}
        </Button>
      )}
      {state === 'PREVIEWED' && (
        <Button variant="contained" disabled={!does} onClick={() => ask('apply')}>
          {translate(does ? 'imports.apply' : 'imports.nothingToApply')}
        </Button>
      )}
      {state === 'APPLIED' && it.changeSet && (
        <Button variant="outlined" onClick={() => ask('undo')}>
          {translate('imports.undo')}
        </Button>
      )}
      {asked === 'apply' && (
        <ReasonDialog
          title={translate('imports.applyTitle')}
          lead={intent}
          label={translate('imports.apply')}
          onConfirm={(reason) => act('apply', reason)}
          onClose={close}
        />
      )}
      {asked === 'undo' && (
        <ReasonDialog
          title={translate('imports.undoTitle')}
          lead={translate('imports.undoLead')}
          label={translate('imports.undo')}
          onConfirm={(reason) => act('undo', reason)}
          onClose={close}
        />
      )}
      {asked === 'cancel' && <GiveUp act={act} onClose={close} />}
    </>
  );
}

/** Asks once more: the rows of the sheet go with it. */
function GiveUp({ act, onClose }: Pick<ActionsProps, 'act'> & { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const confirm = () => {
    onClose();
    act('cancel').catch((refused: HttpError) => notify(refused.message, { type: 'warning' }));
  };
  return (
    <Confirm
      isOpen
      title={translate('imports.giveUpTitle')}
      content={translate('imports.giveUpLead')}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
