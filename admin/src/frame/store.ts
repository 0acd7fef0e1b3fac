import { localStorageStore } from 'react-admin';

const chosen = localStorageStore(undefined, 'binaan');

/** Where nothing is chosen react-admin would look for a language first, and draw the page after that. */
const usual: Readonly<Record<string, unknown>> = {
  locale: 'id',
  // Beside an open menu half a window, or a page at twice its size, is too narrow to be read.
  get 'sidebar.open'() {
    return window.matchMedia('(min-width: 900px)').matches;
  },
};

/** What a person has chosen on this device: language, light or dark, columns. Whoever signs out leaves the first two as they are. */
export const store: typeof chosen = {
  ...chosen,
  getItem: <T>(key: string, otherwise?: T) => chosen.getItem(key, (usual[key] as T | undefined) ?? otherwise),
  reset() {
    const ofTheDevice = ['locale', 'theme'].map((key) => [key, chosen.getItem(key)] as const);
    chosen.reset();
    for (const [key, value] of ofTheDevice) if (value !== undefined) chosen.setItem(key, value);
  },
};
