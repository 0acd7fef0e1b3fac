import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useId, useRef } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { rounded } from '../../noun/value/numbers.ts';

interface FilePickProps {
  file: File | undefined;
  /** A file hovers over the page. */
  isOver: boolean;
  disabled: boolean;
  fault?: string | undefined;
  onFile: (file: File) => void;
}

const megabyte = 1024 * 1024;

/** Where a file is dropped, or picked with the mouse or the keyboard. */
export function FilePick({ file, isOver, disabled, fault, onFile }: FilePickProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box
      sx={{
        display: 'grid',
        justifyItems: 'center',
        gap: 1,
        p: { xs: 2, sm: 3 },
        textAlign: 'center',
        border: 2,
        borderStyle: 'dashed',
        borderColor: fault ? 'error.main' : isOver ? 'primary.main' : 'divider',
        borderRadius: 2,
        backgroundColor: isOver ? 'action.selected' : 'action.hover',
      }}
    >
      <UploadFileOutlined sx={{ fontSize: 34, color: 'text.secondary' }} aria-hidden />
      {file ? (
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {file.name}{' '}
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, whiteSpace: 'nowrap' }}>
            {translate('imports.bring.megabytes', {
              size: rounded(Math.max(file.size / megabyte, 0.01), locale, { digits: 2 }),
            })}
          </Box>
        </Typography>
      ) : (
        <Typography sx={{ fontWeight: 600 }}>
          {translate(isOver ? 'imports.bring.drop' : 'imports.bring.here')}
        </Typography>
      )}
      <Button
        variant={file ? 'text' : 'outlined'}
        disabled={disabled}
        aria-describedby={id}
        onClick={() => input.current?.click()}
      >
        {translate(file ? 'imports.bring.other' : 'imports.bring.pick')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.ods,.csv,.tsv,.txt"
        onChange={({ target }) => {
          const [picked] = target.files ?? [];
          if (picked) onFile(picked);
          // The same file may be picked again once it has been mended.
          target.value = '';
        }}
      />
      <Typography id={id} variant="body2" sx={{ color: fault ? 'error.main' : 'text.secondary', maxWidth: '36rem' }}>
        {fault ?? translate('imports.bring.accepts')}
      </Typography>
    </Box>
  );
}
