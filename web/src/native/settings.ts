import { Preferences } from '@capacitor/preferences';

const key = 'server';

/** The server that this device uses. It goes with the app when that is removed, as the Keychain does not. */
export const serverSetting = {
  load: async () => (await Preferences.get({ key })).value,
  save: (address: string) => Preferences.set({ key, value: address }),
  clear: () => Preferences.remove({ key }),
};
