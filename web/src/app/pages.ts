import { lazy, type ComponentType } from 'react';
import { LostPage } from '@/pages/LostPage';
import { spareTime } from './spareTime';

/** A page that is fetched when somebody goes there. */
const page = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<Props> => LostPage) }));

const jobs = () => import('@/pages/JobsPage');
const job = () => import('@/pages/JobPage');
const jobsSplit = () => import('@/pages/JobsSplitPage');
const apps = () => import('@/pages/AppsPage');
const application = () => import('@/pages/ApplicationPage');
const applicationSplit = () => import('@/pages/ApplicationSplitPage');
const profile = () => import('@/pages/ProfilePage');

/** What is one tap away from the first tab, fetched once that one stands, so that no tap waits: each when there is time. */
export async function fetchNeighbours(wide: boolean) {
  const near = wide ? [apps, jobsSplit, applicationSplit, profile] : [apps, jobs, job, application, profile];
  for (const load of near) {
    await spareTime();
    await load().catch(() => undefined);
  }
}

export const JobsPage = page(async () => (await jobs()).JobsPage);
export const JobPage = page(async () => (await job()).JobPage);
export const JobsSplitPage = page(async () => (await jobsSplit()).JobsSplitPage);
export const AddJobPage = page(async () => (await import('@/pages/AddJobPage')).AddJobPage);
export const AddJobSplitPage = page(async () => (await import('@/pages/AddJobSplitPage')).AddJobSplitPage);

export const AppsPage = page(async () => (await apps()).AppsPage);
export const ApplicationPage = page(async () => (await application()).ApplicationPage);
export const ApplicationSplitPage = page(async () => (await applicationSplit()).ApplicationSplitPage);
export const StagesPage = page(async () => (await import('@/pages/StagesPage')).StagesPage);
export const ApplicationFilesPage = page(
  async () => (await import('@/pages/ApplicationFilesPage')).ApplicationFilesPage,
);

export const AnalyticsPage = page(async () => (await import('@/pages/AnalyticsPage')).AnalyticsPage);

export const ProfilePage = page(async () => (await profile()).ProfilePage);
export const ProfileSplitPage = page(async () => (await import('@/pages/ProfileSplitPage')).ProfileSplitPage);
export const ResumePage = page(async () => (await import('@/pages/ResumePage')).ResumePage);
export const DetailsPage = page(async () => (await import('@/pages/DetailsPage')).DetailsPage);
export const WishesPage = page(async () => (await import('@/pages/WishesPage')).WishesPage);
export const RemindersPage = page(async () => (await import('@/pages/RemindersPage')).RemindersPage);
export const LinkedInPage = page(async () => (await import('@/pages/LinkedInPage')).LinkedInPage);
export const CalendarPage = page(async () => (await import('@/pages/CalendarPage')).CalendarPage);
export const DataPage = page(async () => (await import('@/pages/DataPage')).DataPage);
export const AccountPage = page(async () => (await import('@/pages/AccountPage')).AccountPage);
export const AppearancePage = page(async () => (await import('@/pages/AppearancePage')).AppearancePage);
export const SourcesPage = page(async () => (await import('@/pages/SourcesPage')).SourcesPage);
export const CompaniesPage = page(async () => (await import('@/pages/CompaniesPage')).CompaniesPage);
export const BookmarkPage = page(async () => (await import('@/pages/BookmarkPage')).BookmarkPage);
export const OwnerPage = page(async () => (await import('@/pages/OwnerPage')).OwnerPage);
