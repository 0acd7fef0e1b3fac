import InfoOutlined from '@mui/icons-material/InfoOutlined';
import { Box, IconButton } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface DefinitionProps {
  /** What is defined. */
  of: string;
  text: string;
  /** What stands beside the button. */
  children: ReactNode;
}

/** A name with its definition on demand; on paper it always stands there. */
export function Definition({ of, text, children }: DefinitionProps) {
  const [isOpen, setOpen] = useState(false);
  const translate = useTranslate();
  const id = useId();
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>{children}</Box>
        {text && (
          <IconButton
            size="small"
            aria-label={translate('reports.definition', { name: of })}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
            sx={{ m: -0.5, '@media print': { display: 'none' } }}
          >
            <InfoOutlined fontSize="small" />
          </IconButton>
        )}
      </Box>
      <Box
        id={id}
        sx={{
          display: isOpen ? 'block' : 'none',
          '@media print': { display: 'block', fontSize: '0.75rem' },
          mt: 0.5,
          typography: 'body2',
          color: 'text.secondary',
        }}
      >
        {text}
      </Box>
    </>
  );
}
