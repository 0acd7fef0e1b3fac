import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Synthetic } from './frame/Synthetic.tsx';

// A page opened before an update asks for files that are gone: it takes the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
    <Synthetic />
  </StrictMode>,
);
