import { lazy } from 'react';

/** Few people ever open it, so it is fetched when somebody does. */
export const OwnerPage = lazy(() =>
  import('@/pages/OwnerPage').then((page) => ({ default: page.OwnerPage })),
);
