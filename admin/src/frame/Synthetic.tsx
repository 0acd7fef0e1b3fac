import { Box, GlobalStyles } from '@mui/material';

const height = 28;

/** The server writes it into the page when the data is made up. */
const factor = document.querySelector<HTMLMetaElement>('meta[name="binaan-synthetic"]')?.content;

/** The foot of every screen, before sign-in too, while nothing that it shows is real. */
export const Synthetic = () =>
  factor === undefined ? null : (
    <>
      <GlobalStyles
        styles={{
          ':root': { '--foot': `${height}px` },
          body: { paddingBottom: height },
          '.RaSidebar-fixed': { paddingBottom: height },
          // On paper it opens the first page, and stands at the foot of each where the browser writes there.
          '@media print': {
            body: { padding: `${height + 8}px 0 0` },
            '@page': {
              '@bottom-center': { content: '"Data sintetis: tidak ada yang nyata"', font: '600 9pt sans-serif' },
            },
          },
          'html:lang(en) [data-says="id"], html:not(:lang(en)) [data-says="en"]': { display: 'none' },
        }}
      />
      <Box
        component="aside"
        sx={{
          position: 'fixed',
          inset: 'auto 0 0 0',
          zIndex: 1350,
          height,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          overflow: 'hidden',
          whiteSpace: 'nowrap',
          pointerEvents: 'none',
          font: '600 0.8rem/1 "Roboto", "Helvetica", "Arial", sans-serif',
          color: '#1a2433',
          backgroundColor: '#f3c04b',
          '@media print': { position: 'absolute', inset: '0 0 auto 0', printColorAdjust: 'exact' },
        }}
      >
        <span data-says="id">Data sintetis: tidak ada yang nyata</span>
        <span data-says="en">Synthetic data: nothing here is real</span>
      </Box>
    </>
  );
