import { Link, useCreatePath } from 'react-admin';
import { type Noun, nouns } from '../schema.ts';
import { useWords } from '../words.ts';

/** Where the page stands: its room, and the list it came from. */
export function Crumb({ noun }: { noun: Noun }) {
  const words = useWords();
  const createPath = useCreatePath();
  const room = words.translate(`rooms.${nouns[noun].room}`);
  return (
    <>
      {room !== words.noun(noun, 2) && `${room} › `}
      <Link to={createPath({ resource: noun, type: 'list' })}>{words.noun(noun, 2)}</Link>
    </>
  );
}
