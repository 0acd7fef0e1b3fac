import { accessEntry } from './access-entry.tsx';
import { readEntry } from './read-entry.tsx';
import { user } from './user.tsx';

export const access = [user, accessEntry, readEntry];
