import { HomeView, useGreeting } from '@/features/home/HomeView';
import { Screen } from '@/ui/Screen';

export const HomePage = () => (
  <Screen title={useGreeting()}>
    <HomeView />
  </Screen>
);
