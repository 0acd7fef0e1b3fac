import { localStorageStore } from 'react-admin';

const chosen = localStorageStore(undefined, 'binaan');

/** What a person has chosen on this device: language, light or dark, columns. Whoever signs out leaves the first two as they are. */
export const store: typeof chosen = {
  ...chosen,
  reset() {
    const ofTheDevice = ['locale', 'theme'].map((key) => [key, chosen.getItem(key)] as const);
    chosen.reset();
    for (const [key, value] of ofTheDevice) if (value !== undefined) chosen.setItem(key, value);
  },
};
