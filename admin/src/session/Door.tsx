import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Brand } from '../frame/Brand.tsx';
import { LanguageSwitch } from '../frame/LanguageSwitch.tsx';
import { ThemeSwitch } from '../frame/ThemeSwitch.tsx';
import { indigo } from '../theme/colours.ts';
import { kawung } from './kawung.ts';

const onWideScreens = {
  minHeight: '100vh',
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 5fr) minmax(0, 6fr)' },
  gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
};

/** A page before the house: what this is on one side, who comes on the other. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={onWideScreens}>
      <title>{`${title} · Binaan`}</title>
      <Box
        component="header"
        sx={{
          color: indigo.text,
          backgroundColor: indigo.ground,
          backgroundImage: `linear-gradient(160deg, ${indigo.ground} 35%, transparent), ${kawung}`,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          gap: 3,
          p: { xs: 3, md: 6 },
        }}
      >
        <Brand />
        <Box sx={{ maxWidth: '30rem' }}>
          <Typography
            component="p"
            sx={{
              fontWeight: 650,
              fontSize: { xs: '1.25rem', md: '2rem' },
              lineHeight: 1.25,
              letterSpacing: '-0.015em',
            }}
          >
            {translate('frame.tagline')}
          </Typography>
          <Typography sx={{ mt: 1.5, color: indigo.quiet, fontSize: { md: '1.0625rem' } }}>
            {translate('session.lead')}
          </Typography>
        </Box>
        <Box sx={{ display: { xs: 'none', md: 'block' } }} />
      </Box>
      <Box
        component="main"
        sx={{
          display: 'flex',
          flexDirection: 'column',
          p: { xs: 3, md: 4 },
          backgroundColor: 'background.default',
          color: 'text.primary',
        }}
      >
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Box>
        <Box sx={{ width: '100%', maxWidth: 380, m: { xs: '32px auto auto', md: 'auto' } }}>
          <Typography variant="h1" sx={{ mb: 3 }}>
            {title}
          </Typography>
          {children}
        </Box>
      </Box>
    </Box>
  );
}
