import { user } from './user.tsx';

export const access = [user];
