import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { AccessEvent } from './access-log.ts';
import type { Viewer } from './viewer.ts';

const told = new Set(['FORBIDDEN', 'NOT_FOUND']);

/** What an answer refuses of access: which fields of the schema, by which code. Nothing that was sent is in it. */
const refusedIn = (errors: readonly GraphQLFormattedError[], asked: Map<string, string>): string[] => [
  ...new Set(
    errors.flatMap(({ extensions, path }) => {
      const code = String(extensions?.code);
      // A response key is the caller's own word.
      return told.has(code) ? [`${code} ${asked.get(String(path?.[0])) ?? ''}`.trim()] : [];
    }),
  ),
];

/** Writes down who was refused access to what, and when: one line for an answer, beside it and not in its way. */
export function notesRefusals<C extends { viewer: Viewer | null }>(
  note: (event: AccessEvent) => void,
): ApolloServerPlugin<C> {
  const listener: GraphQLRequestListener<C> = {
    async willSendResponse({ response, operation, contextValue: { viewer } }) {
      if (response.body.kind !== 'single' || !viewer) return;
      const { errors } = response.body.singleResult;
      if (!errors) return;
      const asked = new Map(
        operation?.selectionSet.selections.flatMap((each) =>
          each.kind === 'Field' ? [[(each.alias ?? each.name).value, each.name.value] as const] : [],
        ),
      );
      const refused = refusedIn(errors, asked);
      if (refused.length)
        note({
          kind: 'ACCESS',
          outcome: 'REFUSED',
          reason: refused.join(', ').slice(0, 500),
          actorId: viewer.id,
          actor: viewer.name,
        });
    },
  };
  return { requestDidStart: async () => listener };
}
