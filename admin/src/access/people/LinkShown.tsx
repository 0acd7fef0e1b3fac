import { Box, Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { Over } from '../../session/account/Over.tsx';

/** A link at which a password is chosen, shown once to whoever hands it on. */
export function LinkShown({ link, onClose }: { link: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () => navigator.clipboard.writeText(link).then(() => notify('people.link.copied', { type: 'success' }));
  return (
    <Over title={translate('people.link.title')} leave="people.link.kept" onClose={onClose}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('people.link.lead')}
      </Typography>
      <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
        {link}
      </Box>
      {/* Browsers give the clipboard to pages that came by https, or from this machine. */}
      {window.isSecureContext && (
        <Button variant="outlined" onClick={copy}>
          {translate('people.link.copy')}
        </Button>
      )}
    </Over>
  );
}
