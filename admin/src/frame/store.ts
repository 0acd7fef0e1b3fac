import { localStorageStore } from 'react-admin';

/** What a person has chosen on this device: language, light or dark, columns. */
export const store = localStorageStore(undefined, 'binaan');
