import { Box, Button } from '@mui/material';
import { DeleteWithConfirmButton, maxLength, SaveButton, TextInput, useNavigate, useTranslate } from 'react-admin';
import { longestReason, reasonKey } from '../../provider/reason.ts';

const bounded = maxLength(longestReason);

/** The foot of a form, always in sight. */
export function FormBar({ isEdit }: { isEdit?: boolean }) {
  const navigate = useNavigate();
  const translate = useTranslate();
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: 'var(--foot, 0px)',
        zIndex: 3,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        px: { xs: 2, md: 3 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: 'background.paper',
        borderRadius: '0 0 12px 12px',
      }}
    >
      <SaveButton />
      <Button onClick={() => navigate(-1)}>{translate('ra.action.cancel')}</Button>
      <TextInput
        source={reasonKey}
        label="frame.reason"
        helperText={false}
        validate={bounded}
        fullWidth={false}
        sx={{ my: 0, flex: '1 1 14rem', maxWidth: '28rem' }}
      />
      <Box sx={{ flex: 1 }} />
      {isEdit && <DeleteWithConfirmButton size="medium" mutationMode="pessimistic" />}
    </Box>
  );
}
