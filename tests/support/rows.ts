import { type Api, admin } from './api.ts';

type Values = Record<string, unknown>;
type Language = 'id' | 'en';

interface Refused {
  code: string;
  fields: Record<string, string> | undefined;
}

/** The plain verbs of every noun as a test needs them: what must succeed, and what must be refused. */
export function rowsOf(api: Api) {
  const send = (document: string, variables?: Values, language?: Language) =>
    api.as(admin)(document, variables, language ? { language } : {});

  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its document
  const ask = async (document: string, variables?: Values): Promise<any> => {
    const { data, errors, text } = await send(document, variables);
    if (errors || !data) throw new Error(text);
    return data;
  };

  const refused = async (document: string, variables?: Values, language?: Language): Promise<Refused> => {
    const { errors } = await send(document, variables, language);
    if (!errors?.[0]) throw new Error('It was not refused.');
    const { code, fields } = errors[0].extensions;
    return { code, fields };
  };

  const creation = (noun: string) => `mutation ($input: ${noun}Input!) { row: create${noun}(input: $input) { id } }`;
  const change = (noun: string) =>
    `mutation ($id: ID!, $version: Int!, $input: ${noun}Patch!) { row: update${noun}(id: $id, version: $version, input: $input) { id } }`;
  const removal = (noun: string) =>
    `mutation ($id: ID!, $version: Int!) { row: delete${noun}(id: $id, version: $version) { id } }`;
  const acting = (verb: string, noun: string, input?: Values) => {
    const Input = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}${noun}Input`;
    return input
      ? `mutation ($id: ID!, $version: Int!, $input: ${Input}!) { row: ${verb}${noun}(id: $id, version: $version, input: $input) { id } }`
      : `mutation ($id: ID!, $version: Int!) { row: ${verb}${noun}(id: $id, version: $version) { id } }`;
  };
  const current = async (noun: string, id: string) => {
    const one = noun.charAt(0).toLowerCase() + noun.slice(1);
    return { id, version: (await ask(`query ($id: ID!) { row: ${one}(id: $id) { version } }`, { id })).row.version };
  };

  return {
    ask,
    refused,
    create: async (noun: string, input: Values): Promise<string> => (await ask(creation(noun), { input })).row.id,
    update: async (noun: string, id: string, input: Values): Promise<void> =>
      void (await ask(change(noun), { ...(await current(noun, id)), input })),
    /** `act('confirm', 'Participation', id)` */
    act: async (verb: string, noun: string, id: string, input?: Values): Promise<void> =>
      void (await ask(acting(verb, noun, input), { ...(await current(noun, id)), input })),
    refusedAct: async (verb: string, noun: string, id: string, input?: Values) =>
      refused(acting(verb, noun, input), { ...(await current(noun, id)), input }),
    remove: async (noun: string, id: string): Promise<void> => void (await ask(removal(noun), await current(noun, id))),
    refusedCreate: (noun: string, input: Values, language?: Language) => refused(creation(noun), { input }, language),
    refusedUpdate: async (noun: string, id: string, input: Values, language?: Language) =>
      refused(change(noun), { ...(await current(noun, id)), input }, language),
    refusedRemove: async (noun: string, id: string, language?: Language) =>
      refused(removal(noun), await current(noun, id), language),
  };
}
