import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import { Box, Button, Dialog, DialogTitle, FormControlLabel, Switch } from '@mui/material';
import { useRef, useState } from 'react';
import { Form, type HttpError, useDataProvider, useListContext, useNotify } from 'react-admin';
import { Refused } from '../../noun/act/Refused.tsx';
import { DialogFields } from '../../noun/form/DialogFields.tsx';
import { DialogFoot } from '../../noun/form/DialogFoot.tsx';
import { NounInput } from '../../noun/input/NounInput.tsx';
import { useWords } from '../../noun/words.ts';
import type { HouseProvider } from '../../provider/index.ts';
import { refreshPage } from '../../provider/queries.ts';
import type { Participant } from './useFair.ts';

const asked = ['sourceType', 'funder', 'components', 'amount', 'sharePct', 'source'] as const;

interface PayDialogProps {
  chosen: readonly Participant[];
  onClose: () => void;
}

/** One payer for each of the chosen participants: recorded for all of them, or for none. */
function PayDialog({ chosen, onClose }: PayDialogProps) {
  const { translate, inSentence } = useWords();
  const notify = useNotify();
  const { enter } = useDataProvider<HouseProvider>();
  const leaving = useRef<() => void>(onClose);
  const [error, setError] = useState<HttpError>();
  const unpaid = chosen.filter(({ fundings }) => fundings.nodes.length === 0);
  const isMixed = unpaid.length > 0 && unpaid.length < chosen.length;
  const [isOnlyUnpaid, choose] = useState(isMixed);
  const meant = isOnlyUnpaid ? unpaid : chosen;

  async function save(values: Record<string, unknown>) {
    try {
      await enter(
        'Funding',
        meant.map(({ id }) => ({ ...values, participation: { id } })),
      );
    } catch (refusal) {
      setError(refusal as HttpError);
      return (refusal as HttpError).body?.errors ?? {};
    }
    await refreshPage();
    notify('fair.paid', { type: 'info', messageArgs: { smart_count: meant.length } });
    onClose();
  }

  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      aria-labelledby="pay-dialog"
      onClose={(_, reason) => reason === 'escapeKeyDown' && leaving.current()}
    >
      <DialogTitle id="pay-dialog" sx={{ pb: 1 }}>
        {translate('fair.pay')}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
          {translate('frame.act.many', {
            smart_count: meant.length,
            name: inSentence('Participation', meant.length),
          })}
        </Box>
      </DialogTitle>
      <Form onSubmit={save} record={{}} noValidate>
        <DialogFields>
          {error && <Refused error={error} placed={asked} />}
          {isMixed && (
            <FormControlLabel
              control={<Switch checked={isOnlyUnpaid} onChange={(_, isOn) => choose(isOn)} />}
              label={translate('fair.onlyUnpaid', { smart_count: chosen.length - unpaid.length })}
            />
          )}
          {asked.map((name) => (
            <NounInput key={name} noun="Funding" name={name} />
          ))}
        </DialogFields>
        <DialogFoot leaving={leaving} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

/** Says once who pays for all chosen participants, who stay chosen for the next step. */
export function PayForChosen() {
  const { translate } = useWords();
  const { data = [], selectedIds } = useListContext<Participant>();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<PaymentsOutlined />} onClick={() => setOpen(true)}>
        {translate('fair.pay')}
      </Button>
      {isOpen && (
        <PayDialog chosen={data.filter(({ id }) => selectedIds.includes(id))} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
