import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { TakeDialog } from '../noun/take/TakeDialog.tsx';
import { useMay } from '../session/useMay.ts';
import { PublishDialog } from './published/PublishDialog.tsx';
import type { Titles } from './published/words.ts';

interface TakeAlongProps {
  /** The root field of the report, and its arguments. */
  field: string;
  variables: Record<string, unknown>;
  /** Whether it has come yet. */
  isThere?: boolean;
  /** What the public may be told of it; nothing, where it is not counted for the public. */
  published?: Record<string, unknown> | undefined;
  /** What it is called, in both languages: what is published is read in both. */
  titles: () => Titles;
}

const formats = ['PDF', 'XLSX', 'CSV'] as const;

/** Takes a report along as a file, and publishes it: what stands beside the figures of a page. */
export function TakeAlong({ field, variables, isThere = true, published, titles }: TakeAlongProps) {
  const translate = useTranslate();
  const locale = useLocale() === 'en' ? 'en' : 'id';
  const may = useMay();
  const [open, setOpen] = useState<'take' | 'publish'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button variant="outlined" startIcon={<DownloadOutlined />} disabled={!isThere} onClick={() => setOpen('take')}>
        {translate('frame.take.list')}
      </Button>
      {may.administer && published && (
        <Button
          variant="outlined"
          startIcon={<CampaignOutlined />}
          disabled={!isThere}
          onClick={() => setOpen('publish')}
        >
          {translate('publishing.publish')}
        </Button>
      )}
      {open === 'take' && (
        <TakeDialog
          path="report"
          title={titles()[locale]}
          formats={formats}
          asked={() => ({ report: field, variables })}
          onClose={close}
        />
      )}
      {open === 'publish' && published && (
        <PublishDialog field={field} variables={published} titles={titles()} onClose={close} />
      )}
    </>
  );
}
