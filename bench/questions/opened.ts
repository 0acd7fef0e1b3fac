/** Who writes and as part of what, before anything is written: what the triggers of history write down besides. */
export const opened = (operation: string) => `opened as materialized (
      insert into history.change_set (id, actor, actor_name, kind, operation, at)
      select set_config('history.change_set', uuidv7()::text, true)::uuid, set_config('history.actor', 'bench', true), 'Bench',
        'MUTATION', '${operation}', current_timestamp(3) returning id)`;
