import AccessibilityNewOutlined from '@mui/icons-material/AccessibilityNewOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { useMay } from '../../session/useMay.ts';
import { download, exporting, revealing } from './personal.ts';
import { ReadingsOf } from './ReadingsOf.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

const screaming = { SUSPENDED: 'suspended', ERASED: 'erased' } as const;

/** What is held about the person at hand: to be read on record, handed over, and answered for. */
export default function PersonalData() {
  const person = useRecordContext();
  const translate = useTranslate();
  const may = useMay();
  const refresh = useRefresh();
  const [asked, setAsked] = useState<'reveal' | 'export'>();
  const [shown, setShown] = useState<string>();
  if (!person) return null;
  const standing = screaming[person.processing as keyof typeof screaming];
  // Nothing told stays behind a closed dialog.
  const close = () => {
    setAsked(undefined);
    setShown(undefined);
    refresh();
  };
  const answers = `/Functioning?filter=${encodeURIComponent(JSON.stringify({ person: { id: { eq: person.id } } }))}`;
  const save = (text: string) => {
    download(`data-${person.id}.json`, text);
    close();
  };
  return (
    <Card component="section" sx={{ px: { xs: 2, md: 3 }, py: 2.5 }}>
      <Typography variant="h2">{translate('personal.title')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5, mb: 1.5, maxWidth: '72ch' }}>
        {translate('personal.lead')}
      </Typography>
      {standing && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {translate(`personal.${standing}`)}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {person.nikLast4 && (
          <Button variant="outlined" startIcon={<VisibilityOutlined />} onClick={() => setAsked('reveal')}>
            {translate('personal.reveal')}
          </Button>
        )}
        {may.see('Functioning') && standing !== 'erased' && (
          <Button variant="outlined" startIcon={<AccessibilityNewOutlined />} component={Link} to={answers}>
            {translate('personal.functioning')}
          </Button>
        )}
        {may.see('ReadEntry') && (
          <Button variant="outlined" startIcon={<DownloadOutlined />} onClick={() => setAsked('export')}>
            {translate('personal.export')}
          </Button>
        )}
      </Box>
      {may.see('ReadEntry') && <ReadingsOf person={person} />}
      {asked && (
        <ReasonDialog
          on={person}
          what={asked}
          mutation={asked === 'reveal' ? revealing : exporting}
          onTold={asked === 'reveal' ? setShown : save}
          shown={shown}
          onClose={close}
        />
      )}
    </Card>
  );
}
