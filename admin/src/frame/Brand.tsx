import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Kawung: four ovals about one centre, the mark of the house. */
export const Mark = ({ size = 30 }: { size?: number }) => (
  <Box component="img" src="/kawung.svg" alt="" width={size} height={size} sx={{ display: 'block', borderRadius: 2 }} />
);

const forTheEarOnly = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' };

interface BrandProps {
  tagline?: boolean;
  /** In a narrow bar the mark stands alone to the eye. */
  isShort?: boolean;
}

export function Brand({ tagline = false, isShort = false }: BrandProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minWidth: 0 }}>
      <Mark />
      <Box sx={{ minWidth: 0, '@media (max-width:599.95px)': isShort ? forTheEarOnly : {} }}>
        <Typography
          component="span"
          sx={{ display: 'block', fontWeight: 750, fontSize: '1.0625rem', lineHeight: 1.15 }}
        >
          Binaan
        </Typography>
        {tagline && (
          <Typography component="span" noWrap sx={{ display: 'block', fontSize: '0.75rem', opacity: 0.85 }}>
            {translate('frame.tagline')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
