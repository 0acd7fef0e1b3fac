import { allNouns, type Noun, nouns } from '../noun/schema.ts';
import { useWords } from '../noun/words.ts';
import type { ChangeSet, Operation } from './queries.ts';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Names that end alike are told apart by the longer one: `createLabTest` and `createTest`. */
const endings = allNouns
  .flatMap((noun) => [
    { noun, end: noun, count: 1 },
    { noun, end: capital(nouns[noun].plural), count: 2 },
  ])
  .sort((one, other) => other.end.length - one.end.length);

/** The verb and the noun of a mutation by its name. */
function partsOf(operation: string): { verb: string; noun: Noun; count: number } | undefined {
  const found = endings.find(({ end }) => operation.endsWith(end) && operation.length > end.length);
  return found && { verb: operation.slice(0, -found.end.length), noun: found.noun, count: found.count };
}

/** The words of history. */
export function useTelling() {
  const words = useWords();
  const { translate, inSentence } = words;
  const plain: Record<string, string> = { create: 'frame.add', update: 'frame.change', delete: 'history.delete' };

  /** What was done, as the person who did it would say. */
  function deed({ kind, operation }: Pick<ChangeSet, 'kind' | 'operation'>): string {
    const parts = kind === 'MUTATION' || kind === 'BULK' ? partsOf(operation) : undefined;
    if (parts) {
      const { verb, noun, count } = parts;
      const name = inSentence(noun, count);
      if (plain[verb]) return translate(plain[verb], { name });
      if (nouns[noun].states?.acts[verb]) return `${words.act(noun, verb)}: ${name}`;
    }
    return translate(`history.kinds.${kind}`);
  }

  /** What befell one record. */
  function event(noun: Noun, operation: Operation, { kind, operation: mutation }: ChangeSet): string {
    const parts = partsOf(mutation);
    if (parts?.noun === noun && nouns[noun].states?.acts[parts.verb]) return words.act(noun, parts.verb);
    const befell = translate(`history.befell.${operation}`);
    return kind === 'UNDO' || kind === 'RESTORE' ? `${befell} · ${translate(`history.kinds.${kind}`)}` : befell;
  }

  const who = ({ actor }: ChangeSet) => actor?.name ?? translate('history.nobody');

  return { ...words, deed, event, who };
}
