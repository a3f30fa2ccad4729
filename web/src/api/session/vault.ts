/**
 * Where the refresh token rests between visits. Asynchronous, because the iPhone shell keeps it in the Keychain.
 */
export interface TokenVault {
  load(): Promise<string | null>;
  save(refreshToken: string): Promise<void>;
  clear(): Promise<void>;
}

const key = 'jobtracker.refresh_token';

export const browserVault: TokenVault = {
  load: () => Promise.resolve(localStorage.getItem(key)),
  save: (refreshToken) => {
    localStorage.setItem(key, refreshToken);
    return Promise.resolve();
  },
  clear: () => {
    localStorage.removeItem(key);
    return Promise.resolve();
  },
};
