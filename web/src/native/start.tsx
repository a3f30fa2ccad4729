import { App } from '@capacitor/app';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { ServerChoice } from './ServerChoice';
import { keychain } from './keychain';
import { placeOf } from './links';
import { goToServer, onServer } from './server';
import { serverSetting } from './settings';

/** What the shell of a phone has to know before the app itself begins: its server, and the link it was opened with. */
export async function start(root: HTMLElement): Promise<void> {
  goToServer((await serverSetting.load()) ?? (await firstStart(root)));
  const link = (await App.getLaunchUrl())?.url;
  const place = link && placeOf(link, onServer(''));
  if (place) history.replaceState(null, '', place);
}

async function firstStart(root: HTMLElement): Promise<string> {
  // The Keychain outlives the app: what an earlier installation left there is nobody's any more.
  await keychain.clear();
  const address = await choice(root);
  await serverSetting.save(address);
  return address;
}

async function choice(root: HTMLElement): Promise<string> {
  const screen = createRoot(root);
  const address = await new Promise<string>((resolve) =>
    screen.render(
      <LanguageProvider>
        <ServerChoice onChosen={resolve} />
      </LanguageProvider>,
    ),
  );
  screen.unmount();
  return address;
}
