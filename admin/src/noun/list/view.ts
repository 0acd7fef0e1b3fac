import { useStore } from 'react-admin';
import type { Noun } from '../schema.ts';

type View = 'board' | 'table';

/** How a list is looked at that has a board beside its table; the choice is kept on the device. */
export const useView = (noun: Noun) => useStore<View>(`${noun}.view`, 'board');
