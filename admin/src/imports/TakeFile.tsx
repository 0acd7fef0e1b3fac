import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Alert, Button, type ButtonProps } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type HttpError, useTranslate } from 'react-admin';
import { fetchSheet } from '../provider/sheets.ts';
import { keep } from '../provider/take.ts';

interface TakeFileProps {
  path: 'errors' | 'template' | 'blank';
  asked: object;
  /** What the file is called, without its ending. */
  name: string;
  label: string;
  variant?: ButtonProps['variant'];
}

/** Has a sheet made and downloads it; leaving the page ends what the server does for it. */
export function TakeFile({ path, asked, name, label, variant = 'outlined' }: TakeFileProps) {
  const translate = useTranslate();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  const { mutate, isPending, error } = useMutation<void, HttpError>({
    mutationFn: async () => keep(await fetchSheet(path, asked, leaving.current.signal), `${name}.xlsx`),
  });
  return (
    <>
      <Button variant={variant} startIcon={<DownloadOutlined />} loading={isPending} onClick={() => mutate()}>
        {label}
      </Button>
      {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
    </>
  );
}
