import { KeychainAccess, SecureStorage } from '@aparajita/capacitor-secure-storage';
import type { TokenVault } from '@/api/session/vault';

const key = 'refresh_token';

/** The refresh token in the Keychain of this device: readable while it is unlocked, and in no backup for another one. */
export const keychain: TokenVault = {
  load: async () => {
    const kept = await SecureStorage.get(key, false, false);
    return typeof kept === 'string' ? kept : null;
  },
  save: (refreshToken) =>
    SecureStorage.set(key, refreshToken, false, false, KeychainAccess.whenUnlockedThisDeviceOnly),
  clear: async () => {
    await SecureStorage.remove(key, false);
  },
};
