import { useMe } from '@/features/accounts/queries';
import { useText } from '@/i18n/LanguageProvider';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState } from '@/ui/State';
import { FirstSteps } from './FirstSteps';
import { FollowUps } from './FollowUps';
import styles from './Home.module.css';
import { Interviews } from './Interviews';
import { Matches } from './Matches';
import { Pipeline } from './Pipeline';
import { SearchNews } from './SearchNews';
import { Week } from './Week';
import { useHome } from './queries';

/** What deserves attention today, the most urgent first; for a new person the way in. */
export function HomeView() {
  const { data: home, error, refetch } = useHome();
  if (!home && error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!home) return <HomeSkeleton />;
  const begun = home.pipeline.some(({ count }) => count > 0);
  return (
    <div className={styles.home}>
      <div className={styles.main}>
        {!begun && <FirstSteps steps={home.steps} />}
        <FollowUps followUps={home.follow_ups} withoutAnswer={home.without_answer} />
        <Interviews interviews={home.interviews} />
        {begun && <FirstSteps steps={home.steps.filter(({ done }) => !done)} />}
        <SearchNews />
        <Matches matches={home.new_matches} since={home.new_matches_since} />
      </div>
      <div className={styles.side}>
        {begun && <Week week={home.week} />}
        {begun && <Pipeline stages={home.pipeline} />}
      </div>
    </div>
  );
}

/** The greeting, once the name is known. */
export function useGreeting(): string {
  const t = useText();
  const { data: me } = useMe();
  const name = me?.full_name.split(' ')[0];
  return name ? t('home.hello', { name }) : t('tab.home');
}

const HomeSkeleton = () => (
  <Skeleton>
    <div className={styles.skeleton}>
      <Bar height={150} />
      <Bar height={90} />
      <Bar height={280} />
    </div>
  </Skeleton>
);
