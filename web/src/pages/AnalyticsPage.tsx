import { NoFigures } from '@/features/analytics/NoFigures';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const AnalyticsPage = () => (
  <Screen title={useText()('analytics.title')}>
    <NoFigures />
  </Screen>
);
