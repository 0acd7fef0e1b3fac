import { Box, Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { Over } from './Over.tsx';

/** The codes for a day without the phone, shown once. */
export function BackupCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(() => notify('account.factor.copied', { type: 'success' }));
  return (
    <Over title={translate('account.factor.codes')} leave="account.factor.kept" onClose={onClose}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('account.factor.codesLead')}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1 }}
      >
        {codes.map((code) => (
          <Box component="li" key={code}>
            <code>{code}</code>
          </Box>
        ))}
      </Box>
      {/* Browsers give the clipboard to pages that came by https, or from this machine. */}
      {window.isSecureContext && (
        <Button variant="outlined" onClick={copy}>
          {translate('account.factor.copy')}
        </Button>
      )}
    </Over>
  );
}
