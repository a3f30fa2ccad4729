import { IonIcon } from '@ionic/react';
import { addOutline } from 'ionicons/icons';
import { Link, useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import buttons from '@/ui/Button.module.css';

/** To where a job from elsewhere is added. */
export function AddLink() {
  const t = useText();
  const { search } = useLocation();
  return (
    <Link
      to={`/jobs/add${search}`}
      aria-label={t('add.title')}
      title={t('add.title')}
      className={buttons.iconOnly}
    >
      <IonIcon icon={addOutline} aria-hidden="true" />
    </Link>
  );
}
