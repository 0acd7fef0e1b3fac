/** Who somebody is, and what that lets them do: every page waits for both. */
export const sessionAddress = '/auth/get-session';
const meAsked: RequestInit = {
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ me { roles partners nouns { noun writes acts } } }' }),
};

let session: Promise<Response> | undefined;
let me: Promise<Response | undefined> | undefined;

/** Asks both while the scripts that want to know still come; without a session only the first. */
export function askEarly(isIn: boolean): void {
  session = fetch(sessionAddress, { credentials: 'same-origin' });
  me = isIn
    ? session
        .then((answer) => answer.ok && answer.clone().json())
        .then((account) => (account ? fetch('/graphql', meAsked) : undefined))
    : undefined;
  // Whoever takes them is told of what went wrong.
  session.catch(() => undefined);
  me?.catch(() => undefined);
}

/** What was asked early answers once; after that it is asked anew. */
export function takeSession(request: RequestInit): Promise<Response> {
  const early = session;
  session = undefined;
  return early ?? fetch(sessionAddress, request);
}

export async function takeMe(): Promise<Response> {
  const early = me;
  me = undefined;
  return (await early) ?? fetch('/graphql', meAsked);
}
