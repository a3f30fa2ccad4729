import { lazy } from 'react';

/** The pages on which applications are tracked. */
export const AppsPage = lazy(() => import('@/pages/AppsPage').then((page) => ({ default: page.AppsPage })));

export const ApplicationPage = lazy(() =>
  import('@/pages/ApplicationPage').then((page) => ({ default: page.ApplicationPage })),
);

export const ApplicationSplitPage = lazy(() =>
  import('@/pages/ApplicationSplitPage').then((page) => ({ default: page.ApplicationSplitPage })),
);
