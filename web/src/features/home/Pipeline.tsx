import { Link } from 'react-router-dom';
import type { HomeStage } from '@/api/types';
import { StageDot } from '@/features/applications/StageDot';
import { stageName } from '@/features/applications/stageNames';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import styles from './Home.module.css';

/** How many applications stand where; each stage leads to its own. */
export function Pipeline({ stages }: { stages: HomeStage[] }) {
  const t = useText();
  const formats = useFormats();
  return (
    <Card title={t('home.pipeline')} more={{ to: '/apps', label: t('home.all_applications') }}>
      <ul className={styles.pipeline}>
        {stages
          .filter(({ count }) => count > 0)
          .map(({ stage, count }) => (
            <li key={stage.key}>
              <Link to={`/apps?view=list&status=${encodeURIComponent(stage.key)}`} className={styles.stage}>
                <StageDot color={stage.color} />
                <span className={styles.stageName}>{stageName(t, stage)}</span>
                <span className={styles.stageCount}>{formats.number(count)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </Card>
  );
}
