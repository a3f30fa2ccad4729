import { ApiFailure, notSignedIn } from './failure';
import { accountOf } from './session/accountOf';
import { session } from './session';
import type { ServerEvent } from './events';
import { send, sendForEvents, sendForFile, type Call } from './transport';
import { upload, type Upload } from './upload';

type Options = Pick<Call, 'query' | 'body' | 'ifMatch' | 'key' | 'signal' | 'keepalive'>;

/** Calls in the name of whoever is signed in; a token the server turns down is renewed, and the call repeated, once. */
async function authorized<T>(call: Call, sent: (call: Call, token: string) => Promise<T> = send): Promise<T> {
  const token = await session.accessToken();
  if (!token) throw notSignedIn();
  try {
    return await sent(call, token);
  } catch (failure) {
    return sent(call, await renewedAfter(failure, token));
  }
}

/** Calls in the name of one account, or not at all: whoever else is signed in by now sends nothing of theirs. */
export const callAs = <T>(account: string, call: Call): Promise<T> =>
  authorized<T>(call, (made, token) => {
    if (accountOf(token) !== account) throw notSignedIn();
    return send<T>(made, token);
  });

/** The same for an answer that comes in events; only its beginning can be refused. */
async function* authorizedEvents(call: Call): AsyncGenerator<ServerEvent> {
  const token = await session.accessToken();
  if (!token) throw notSignedIn();
  let begun = false;
  try {
    for await (const event of sendForEvents(call, token)) {
      begun = true;
      yield event;
    }
  } catch (failure) {
    if (begun) throw failure;
    yield* sendForEvents(call, await renewedAfter(failure, token));
  }
}

/** Another token after the server turned this one down. Any other failure, or none to be had, is thrown. */
async function renewedAfter(failure: unknown, token: string): Promise<string> {
  if (!(failure instanceof ApiFailure) || failure.status !== 401) throw failure;
  const renewed = await session.accessToken(token);
  if (!renewed) throw failure;
  return renewed;
}

export const api = {
  get: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'GET', path, ...options }),
  post: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'POST', path, ...options }),
  put: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'PUT', path, ...options }),
  delete: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'DELETE', path, ...options }),
  file: (path: string, options: Options = {}) => authorized({ method: 'GET', path, ...options }, sendForFile),
  /** Sends a file, and tells how much of it is on its way. */
  upload: <T>(path: string, file: File, { query, ...watching }: Partial<Upload> = {}) =>
    authorized({ method: 'POST', path, query }, (call, token) =>
      upload<T>({ ...call, ...watching, file }, token),
    ),
  events: (path: string, options: Options = {}) => authorizedEvents({ method: 'GET', path, ...options }),
};

/** Calls that need no sign-in. */
export const openApi = {
  get: <T>(path: string, options: Options = {}) => send<T>({ method: 'GET', path, ...options }, null),
  post: <T>(path: string, options: Options = {}) => send<T>({ method: 'POST', path, ...options }, null),
};
