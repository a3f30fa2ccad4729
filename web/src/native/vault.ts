import type { TokenVault } from '@/api/session/vault';

const keychain = async () => (await import('./keychain')).keychain;

/** The Keychain, fetched when it is first needed, so that browsers carry none of it. */
export const keychainVault: TokenVault = {
  load: async () => (await keychain()).load(),
  save: async (refreshToken) => (await keychain()).save(refreshToken),
  clear: async () => (await keychain()).clear(),
};
