import { lazy } from 'react';

/** The pages on which applications are tracked. */
export const AppsPage = lazy(() => import('@/pages/AppsPage').then((page) => ({ default: page.AppsPage })));

export const ApplicationPage = lazy(() =>
  import('@/pages/ApplicationPage').then((page) => ({ default: page.ApplicationPage })),
);

export const ApplicationSplitPage = lazy(() =>
  import('@/pages/ApplicationSplitPage').then((page) => ({ default: page.ApplicationSplitPage })),
);

export const StagesPage = lazy(() =>
  import('@/pages/StagesPage').then((page) => ({ default: page.StagesPage })),
);

export const ApplicationFilesPage = lazy(() =>
  import('@/pages/ApplicationFilesPage').then((page) => ({ default: page.ApplicationFilesPage })),
);

export const AnalyticsPage = lazy(() =>
  import('@/pages/AnalyticsPage').then((page) => ({ default: page.AnalyticsPage })),
);
