import { lazy, Suspense } from 'react';
import { inShell } from '@/native/shell';

const Parts = lazy(async () => ({ default: (await import('@/native/ShellParts')).ShellParts }));

/** What only the shell of a phone has a use for. */
export const ShellParts = () =>
  inShell() && (
    <Suspense>
      <Parts />
    </Suspense>
  );
