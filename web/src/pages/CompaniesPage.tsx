import { CompaniesPanel } from '@/features/sources/companies/CompaniesPanel';
import { useText } from '@/i18n/LanguageProvider';
import { Screen } from '@/ui/Screen';

export const CompaniesPage = () => (
  <Screen title={useText()('companies.title')} back="/profile">
    <CompaniesPanel />
  </Screen>
);
