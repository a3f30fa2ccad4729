import { ApiFailure, notSignedIn } from './failure';
import { session } from './session';
import { send, type Call } from './transport';

type Options = Pick<Call, 'query' | 'body' | 'signal'>;

/** Calls in the name of whoever is signed in; a token the server turns down is renewed, and the call repeated, once. */
async function authorized<T>(call: Call): Promise<T> {
  const token = await session.accessToken();
  if (!token) throw notSignedIn();
  try {
    return await send<T>(call, token);
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || failure.status !== 401) throw failure;
    const renewed = await session.accessToken(token);
    if (!renewed) throw failure;
    return await send<T>(call, renewed);
  }
}

export const api = {
  get: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'GET', path, ...options }),
  post: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'POST', path, ...options }),
  put: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'PUT', path, ...options }),
  delete: <T>(path: string, options: Options = {}) => authorized<T>({ method: 'DELETE', path, ...options }),
};

/** Calls that need no sign-in. */
export const openApi = {
  get: <T>(path: string, options: Options = {}) => send<T>({ method: 'GET', path, ...options }, null),
  post: <T>(path: string, options: Options = {}) => send<T>({ method: 'POST', path, ...options }, null),
};
