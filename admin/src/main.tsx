import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { Synthetic } from './frame/Synthetic.tsx';
import { Entrance, knock } from './session/Entrance.tsx';

// The page's policy lets in no styles but the server's own and those that bear the nonce of this answer.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const styles = createCache({ key: 'css', ...(nonce && { nonce }) });

const root = createRoot(document.getElementById('root') as HTMLElement);

// Until it is known what there is to see, the page stands as it was sent. It is drawn in small steps: a touch is heard meanwhile.
knock().then((wasIn) =>
  startTransition(() =>
    root.render(
      <StrictMode>
        <CacheProvider value={styles}>
          <Entrance wasIn={wasIn} />
          <Synthetic />
        </CacheProvider>
      </StrictMode>,
    ),
  ),
);
