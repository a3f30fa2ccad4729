import { IonIcon } from '@ionic/react';
import { cloudUploadOutline } from 'ionicons/icons';
import { useWaits } from '@/api/outbox';
import { useText } from '@/i18n/LanguageProvider';
import { Badge } from './Badge';

/** Beside what the server does not have yet. */
export function Waits({ id, brief = false }: { id: string; brief?: boolean }) {
  const t = useText();
  if (!useWaits(id)) return null;
  return (
    <Badge tone="warning">
      <IonIcon icon={cloudUploadOutline} aria-hidden="true" />
      {brief ? <span className="visually-hidden">{t('waiting.mark')}</span> : <>&nbsp;{t('waiting.mark')}</>}
    </Badge>
  );
}
