import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useCallback, useState } from 'react';
import { useSession } from '@/api/session';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { Boundary } from '@/ui/Boundary';
import { Toasts } from '@/ui/Toasts';
import { useTheme } from '@/ui/useTheme';
import { isLanding } from './addresses';
import { Updates } from './offline/Updates';
import { InsidePart, OutsidePart } from './parts';
import { queryClient } from './queryClient';

export function App() {
  useTheme();
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <Boundary>
          <Suspense>
            <Page />
          </Suspense>
        </Boundary>
        <Toasts />
        <Updates />
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Page() {
  const { signedIn } = useSession();
  const [landed, setLanded] = useState(() => isLanding(location.pathname));
  const enter = useCallback(() => setLanded(false), []);
  const land = useCallback(() => setLanded(true), []);
  return signedIn && !landed ? <InsidePart onLanding={land} /> : <OutsidePart onEnter={enter} />;
}
