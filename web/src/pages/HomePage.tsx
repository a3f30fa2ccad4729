import { homeKey } from '@/features/jobs/postingCache';
import { HomeView, useGreeting } from '@/features/home/HomeView';
import { Screen } from '@/ui/Screen';
import { useRefresh } from '@/ui/useRefresh';

export const HomePage = () => (
  <Screen title={useGreeting()} measure="full" onRefresh={useRefresh(homeKey)}>
    <HomeView />
  </Screen>
);
