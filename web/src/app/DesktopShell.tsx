import { IonIcon } from '@ionic/react';
import { addOutline } from 'ionicons/icons';
import { Suspense } from 'react';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { openQuickAdd } from '@/features/applications/quickAddState';
import { useText } from '@/i18n/LanguageProvider';
import { HomePage } from '@/pages/HomePage';
import { NotFoundPage } from '@/pages/NotFoundPage';
import { Button } from '@/ui/Button';
import { Logo } from '@/ui/Logo';
import { classes } from '@/ui/classes';
import styles from './Shell.module.css';
import {
  AccountPage,
  AddJobSplitPage,
  AnalyticsPage,
  AppearancePage,
  ApplicationFilesPage,
  ApplicationSplitPage,
  AppsPage,
  BookmarkPage,
  CalendarPage,
  CompaniesPage,
  DataPage,
  DetailsPage,
  JobsSplitPage,
  LinkedInPage,
  OwnerPage,
  ProfileSplitPage,
  RemindersPage,
  ResumePage,
  SourcesPage,
  StagesPage,
  WishesPage,
} from './pages';
import { Shortcuts } from './Shortcuts';
import { isTab, tabs } from './tabs';
import { useLastAddress } from './useLastAddress';

/** A side bar, and beside it a page that may show a list and its detail at once. */
export const DesktopShell = () => (
  <div className={styles.desktop}>
    <SideBar />
    <Shortcuts />
    <main id="content" tabIndex={-1} className={styles.stage}>
      <Suspense>
        <Routes>
          <Route path="/home" element={<HomePage />} />
          <Route path="/apps" element={<AppsPage />} />
          <Route path="/apps/stages" element={<StagesPage />} />
          <Route path="/apps/files" element={<ApplicationFilesPage />} />
          <Route path="/apps/:id" element={<ApplicationSplitPage />} />
          <Route path="/jobs/add" element={<AddJobSplitPage />} />
          <Route path="/jobs/:id?" element={<JobsSplitPage />} />
          <Route path="/analytics" element={<AnalyticsPage />} />
          <Route path="/profile" element={<ProfileSplitPage children={<AccountPage />} />} />
          <Route path="/profile/resume" element={<ProfileSplitPage children={<ResumePage />} />} />
          <Route path="/profile/details" element={<ProfileSplitPage children={<DetailsPage />} />} />
          <Route path="/profile/wishes" element={<ProfileSplitPage children={<WishesPage />} />} />
          <Route path="/profile/reminders" element={<ProfileSplitPage children={<RemindersPage />} />} />
          <Route path="/profile/linkedin" element={<ProfileSplitPage children={<LinkedInPage />} />} />
          <Route path="/profile/calendar" element={<ProfileSplitPage children={<CalendarPage />} />} />
          <Route path="/profile/data" element={<ProfileSplitPage children={<DataPage />} />} />
          <Route path="/profile/account" element={<ProfileSplitPage children={<AccountPage />} />} />
          <Route path="/profile/appearance" element={<ProfileSplitPage children={<AppearancePage />} />} />
          <Route path="/profile/sources" element={<ProfileSplitPage children={<SourcesPage />} />} />
          <Route path="/profile/companies" element={<ProfileSplitPage children={<CompaniesPage />} />} />
          <Route path="/profile/adding" element={<ProfileSplitPage children={<BookmarkPage />} />} />
          <Route path="/profile/owner" element={<ProfileSplitPage children={<OwnerPage />} />} />
          <Route path="/" element={<Navigate to="/home" replace />} />
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </main>
  </div>
);

function SideBar() {
  const t = useText();
  const { pathname } = useLocation();
  const lastAddress = useLastAddress();
  return (
    <nav aria-label={t('app.navigation')} className={styles.sideBar}>
      <a href="#content" className={styles.skip} onClick={skipToContent}>
        {t('app.skip')}
      </a>
      <Link to="/home" className={styles.brand}>
        <Logo name />
      </Link>
      <ul>
        {tabs.map(({ name, here, elsewhere }) => {
          const current = isTab(pathname, name);
          return (
            <li key={name}>
              <Link
                to={current ? `/${name}` : lastAddress(name)}
                aria-current={current ? 'page' : undefined}
                className={classes(styles.item, current && styles.currentItem)}
              >
                <IonIcon icon={current ? here : elsewhere} aria-hidden="true" />
                {t(`tab.${name}`)}
              </Link>
            </li>
          );
        })}
      </ul>
      <Button look="soft" icon={addOutline} aria-keyshortcuts="N" onClick={openQuickAdd}>
        {t('apps.add')}
      </Button>
    </nav>
  );
}

/** The router owns the address, so the focus is moved by hand. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
