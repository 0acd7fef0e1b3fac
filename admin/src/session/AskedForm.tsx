import { Alert, Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Form, type HttpError, useTranslate } from 'react-admin';

interface AskedFormProps {
  /** Throws an `HttpError` if it is refused. */
  // biome-ignore lint/suspicious/noExplicitAny: the values are named by the inputs within
  onAsk: (values: any) => Promise<unknown>;
  /** The field that a refusal without a field of its own lands on; without one it stands above. */
  placed?: Partial<Record<string, string>>;
  label: string;
  children: ReactNode;
}

/** A form of sign-in: what the server refuses is said above it or on the field at fault, and costs no typing. */
export function AskedForm({ onAsk, placed = {}, label, children }: AskedFormProps) {
  const translate = useTranslate();
  const [refusal, setRefusal] = useState('');
  const [isAsking, setAsking] = useState(false);

  async function submit(values: object) {
    setAsking(true);
    setRefusal('');
    try {
      await onAsk(values);
    } catch (error) {
      const { message, body } = error as HttpError;
      if (body?.errors) return body.errors;
      const field = placed[body?.code];
      if (field) return { [field]: message };
      setRefusal(message);
    } finally {
      setAsking(false);
    }
  }

  return (
    <Form onSubmit={submit} noValidate>
      <Box sx={{ display: 'grid', gap: 2, '& .MuiFormControl-root': { width: '100%', my: 0 } }}>
        {refusal && <Alert severity="error">{translate(refusal)}</Alert>}
        {children}
        <Button type="submit" variant="contained" size="large" disabled={isAsking}>
          {translate(label)}
        </Button>
      </Box>
    </Form>
  );
}
