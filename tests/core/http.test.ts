import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { openApi } from '../support/api.ts';

const api = await openApi();

/** The suite asks as somebody who has signed in: a stranger would learn nothing about documents. */
const fetchFn = (url: string, init?: RequestInit) =>
  fetch(url, { ...init, headers: { ...init?.headers, cookie: api.cookie } });

/** Apollo answers 400 where the suite would like 200 for the older media type: who calls hears of the fault sooner. */
const apolloDiffers: Record<string, string> = {
  '572B': 'a document that cannot be parsed',
  FDE2: 'a document that is not valid',
  '7B9B': 'a variable of the wrong type',
};

describe('GraphQL over HTTP', () => {
  for (const { id, name, fn } of serverAudits({ url: `${api.origin}/graphql`, fetchFn })) {
    if (name.startsWith('MAY')) continue;
    const differs = apolloDiffers[id];
    test(differs ? `${id}: ${differs} is answered 400, not 200` : `${id}: ${name}`, async () => {
      const { status, ...result } = await fn();
      if (differs) expect({ status, ...result }).toMatchObject({ status: 'warn', response: { status: 400 } });
      else expect(result).not.toHaveProperty('reason');
    });
  }
});
