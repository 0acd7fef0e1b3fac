import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** A key that was just made. Nothing but the button closes it: it is not shown again. */
export function Issued({ secret, name, onClose }: { secret: string; name: string; onClose: () => void }) {
  const translate = useTranslate();
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="issued-key">
      <DialogTitle id="issued-key">
        {translate('key.made')}
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', typography: 'body2' }}>
          {name}
        </Box>
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Alert severity="warning">{translate('key.once')}</Alert>
        <Box
          component="code"
          sx={{
            p: 2,
            borderRadius: 1,
            border: 1,
            borderColor: 'divider',
            bgcolor: 'background.default',
            fontFamily: 'monospace',
            fontSize: '0.9375rem',
            overflowWrap: 'anywhere',
            userSelect: 'all',
          }}
        >
          {secret}
        </Box>
        <Box sx={{ color: 'text.secondary', typography: 'body2' }}>{translate('key.sent')}</Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 2, borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={onClose}>{translate('key.keptSafe')}</Button>
        <Button variant="contained" startIcon={<ContentCopyOutlined />} onClick={copy}>
          <span aria-live="polite">{translate(isCopied ? 'key.copied' : 'key.copy')}</span>
        </Button>
      </DialogActions>
    </Dialog>
  );
}
