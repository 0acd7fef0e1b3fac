import type { Viewer } from '../access/viewer.ts';
import type { Class } from '../core/column.ts';

/** Whether a viewer may read a field of a noun, in what was as in what is. */
export const readable = (_noun: Class, _field: string, _viewer: Viewer | null): boolean => true;
