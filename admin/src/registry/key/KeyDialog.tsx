import { Dialog, DialogTitle, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { Form, type HttpError, useRefresh } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { DialogFields } from '../../noun/form/DialogFields.tsx';
import { DialogFoot } from '../../noun/form/DialogFoot.tsx';
import { NounInput } from '../../noun/input/NounInput.tsx';
import type { Noun } from '../../noun/schema.ts';

interface KeyDialogProps {
  noun: Noun;
  /** What it does, at its head and on its button. */
  title: string;
  asked: readonly string[];
  /** What stands there when it opens. */
  preset?: object;
  /** Sends what was stated; the page is read again after it. */
  onSend: (stated: Record<string, unknown>) => Promise<void>;
  onClose: () => void;
}

/** What is asked for a key, over the page; what the server refuses stays as it was typed, with the reason. */
export function KeyDialog({ noun, title, asked, preset, onSend, onClose }: KeyDialogProps) {
  const refresh = useRefresh();
  const leaving = useRef<() => void>(onClose);
  const [begun] = useState(preset);
  const [refused, setRefused] = useState<HttpError>();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));

  async function send(stated: Record<string, unknown>) {
    try {
      await onSend(stated);
      refresh();
    } catch (error) {
      setRefused(error as HttpError);
      return (error as HttpError).body?.errors ?? {};
    }
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isNarrow}
      aria-labelledby="key-dialog"
      onClose={(_, reason) => reason === 'escapeKeyDown' && leaving.current()}
    >
      <DialogTitle id="key-dialog">{title}</DialogTitle>
      <Form onSubmit={send} record={begun} noValidate>
        <DialogFields>
          {refused && <Refused error={refused} placed={asked} />}
          {asked.map((name) => (
            <NounInput key={name} noun={noun} name={name} />
          ))}
        </DialogFields>
        <DialogFoot leaving={leaving} onClose={onClose} label={title} icon={null} alwaysEnable />
      </Form>
    </Dialog>
  );
}
