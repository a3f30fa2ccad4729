import { IonRouterOutlet, IonTabBar, IonTabButton, IonTabs } from '@ionic/react';
import { Navigate, Route, useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { HomePage } from '@/pages/HomePage';
import { NotFoundPage } from '@/pages/NotFoundPage';
import { Icon } from '@/ui/Icon';
import { AddButton } from './AddButton';
import {
  AccountPage,
  AddJobPage,
  AnalyticsPage,
  AppearancePage,
  ApplicationFilesPage,
  ApplicationPage,
  AppsPage,
  BookmarkPage,
  CalendarPage,
  CompaniesPage,
  DataPage,
  DetailsPage,
  JobPage,
  JobsPage,
  LinkedInPage,
  OwnerPage,
  ProfilePage,
  RemindersPage,
  ResumePage,
  SourcesPage,
  StagesPage,
  WishesPage,
} from './pages';
import styles from './Shell.module.css';
import { isTab, tabs } from './tabs';
import { holdStill } from './movingPages';

/** Tabs along the bottom, each with its own stack of pages. The page comes first, so there is nothing to skip. */
export const PhoneShell = () => (
  <IonTabs>
    <IonRouterOutlet onClickCapture={holdStill}>
      <Route path="/home" element={<HomePage />} />
      <Route path="/apps" element={<AppsPage />} />
      <Route path="/apps/stages" element={<StagesPage />} />
      <Route path="/apps/files" element={<ApplicationFilesPage />} />
      <Route path="/apps/:id" element={<ApplicationPage />} />
      <Route path="/jobs" element={<JobsPage />} />
      <Route path="/jobs/add" element={<AddJobPage />} />
      <Route path="/jobs/:id" element={<JobPage />} />
      <Route path="/analytics" element={<AnalyticsPage />} />
      <Route path="/profile" element={<ProfilePage />} />
      <Route path="/profile/resume" element={<ResumePage />} />
      <Route path="/profile/details" element={<DetailsPage />} />
      <Route path="/profile/wishes" element={<WishesPage />} />
      <Route path="/profile/reminders" element={<RemindersPage />} />
      <Route path="/profile/linkedin" element={<LinkedInPage />} />
      <Route path="/profile/calendar" element={<CalendarPage />} />
      <Route path="/profile/data" element={<DataPage />} />
      <Route path="/profile/account" element={<AccountPage />} />
      <Route path="/profile/appearance" element={<AppearancePage />} />
      <Route path="/profile/sources" element={<SourcesPage />} />
      <Route path="/profile/companies" element={<CompaniesPage />} />
      <Route path="/profile/adding" element={<BookmarkPage />} />
      <Route path="/profile/owner" element={<OwnerPage />} />
      <Route path="/" element={<Navigate to="/home" replace />} />
      <Route path="*" element={<NotFoundPage />} />
    </IonRouterOutlet>
    <TabBar />
  </IonTabs>
);

function TabBar() {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <nav slot="bottom" aria-label={t('app.navigation')}>
      <IonTabBar>
        {tabs.map(({ name, here, elsewhere }) => (
          <IonTabButton key={name} tab={name} href={`/${name}`}>
            <Icon icon={isTab(pathname, name) ? here : elsewhere} className={styles.tabIcon} />
            <span className={styles.tabName}>{t(`tab.${name}`)}</span>
          </IonTabButton>
        ))}
      </IonTabBar>
      <AddButton />
    </nav>
  );
}
