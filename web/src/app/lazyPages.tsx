import { lazy } from 'react';

/** Few people open these, and not often; each is fetched when somebody does. */
export const OwnerPage = lazy(() =>
  import('@/pages/OwnerPage').then((page) => ({ default: page.OwnerPage })),
);

export const AddJobPage = lazy(() =>
  import('@/pages/AddJobPage').then((page) => ({ default: page.AddJobPage })),
);

export const AddJobSplitPage = lazy(() =>
  import('@/pages/AddJobSplitPage').then((page) => ({ default: page.AddJobSplitPage })),
);

export const BookmarkPage = lazy(() =>
  import('@/pages/BookmarkPage').then((page) => ({ default: page.BookmarkPage })),
);

export const CompaniesPage = lazy(() =>
  import('@/pages/CompaniesPage').then((page) => ({ default: page.CompaniesPage })),
);

export const ResumePage = lazy(() =>
  import('@/pages/ResumePage').then((page) => ({ default: page.ResumePage })),
);

export const DetailsPage = lazy(() =>
  import('@/pages/DetailsPage').then((page) => ({ default: page.DetailsPage })),
);

export const WishesPage = lazy(() =>
  import('@/pages/WishesPage').then((page) => ({ default: page.WishesPage })),
);

export const RemindersPage = lazy(() =>
  import('@/pages/RemindersPage').then((page) => ({ default: page.RemindersPage })),
);

export const LinkedInPage = lazy(() =>
  import('@/pages/LinkedInPage').then((page) => ({ default: page.LinkedInPage })),
);

export const CalendarPage = lazy(() =>
  import('@/pages/CalendarPage').then((page) => ({ default: page.CalendarPage })),
);

export const DataPage = lazy(() => import('@/pages/DataPage').then((page) => ({ default: page.DataPage })));
