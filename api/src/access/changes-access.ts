import { Trigger } from '@mikro-orm/decorators/legacy';
import { accessChannel } from './sessions.ts';

/** What a viewer may do follows from rows of this noun: every process hears of their changes, and looks again. */
export const ChangesAccess = () =>
  Trigger({
    name: 'access_changed',
    timing: 'after',
    events: ['insert', 'update', 'delete'],
    forEach: 'statement',
    body: `perform pg_notify('${accessChannel}', ''); return null`,
  }) as (type: abstract new (...args: never[]) => object) => void;
