import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { onServer } from './server';
import { serverSetting } from './settings';

/** Which server the shell talks to, and the way to another. */
export function OtherServer() {
  const t = useText();
  const leave = async () => {
    await serverSetting.clear();
    location.assign('/');
  };
  return (
    <Button block look="plain" onClick={() => void leave()}>
      {t('shell.other_server', { server: onServer('').replace(/^https?:\/\//, '') })}
    </Button>
  );
}
