import { Figures } from '@/features/analytics/Figures';
import { analyticsKey } from '@/features/analytics/queries';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';
import { useRefresh } from '@/ui/useRefresh';

export const AnalyticsPage = () => (
  <Screen title={useText()('analytics.title')} measure="full" onRefresh={useRefresh(analyticsKey)}>
    <Figures />
  </Screen>
);
