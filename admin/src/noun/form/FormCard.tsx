import { Box, Card } from '@mui/material';
import { Form } from 'react-admin';
import type { Screens } from '../screens.ts';
import { useWords } from '../words.ts';
import { Draft } from './Draft.tsx';
import { FormBar } from './FormBar.tsx';
import { NounForm } from './NounForm.tsx';

/** The form of a page of its own. */
export function FormCard({ screens: { noun, groups }, isEdit }: { screens: Screens; isEdit?: boolean }) {
  const { translate } = useWords();
  return (
    <Card sx={{ maxWidth: 1040, overflow: 'visible' }}>
      <Form warnWhenUnsavedChanges noValidate>
        <Box sx={{ px: { xs: 2, md: 3 }, pt: 1 }}>
          <NounForm noun={noun} groups={groups} isEdit={isEdit} />
          <Box sx={{ pb: 1.5, color: 'text.secondary', typography: 'body2' }}>{translate('frame.required')}</Box>
        </Box>
        <FormBar isEdit={isEdit} />
        <Draft />
      </Form>
    </Card>
  );
}
