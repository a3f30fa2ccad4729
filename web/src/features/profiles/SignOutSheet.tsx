import { outbox } from '@/api/outbox';
import { signOut } from '@/api/session';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';

/** Asks what becomes of changes that were not sent yet, before somebody leaves. */
export default function SignOutSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const discard = async () => {
    await outbox.forget().catch(() => undefined);
    await signOut();
  };
  return (
    <Sheet title={t('waiting.sign_out_title')} onClose={onClose}>
      <p>{t('waiting.sign_out', { count: outbox.entries.length })}</p>
      <Button block autoFocus onClick={() => void signOut()}>
        {t('waiting.sign_out_keep')}
      </Button>
      <Button block look="danger" onClick={() => void discard()}>
        {t('waiting.sign_out_discard')}
      </Button>
    </Sheet>
  );
}
