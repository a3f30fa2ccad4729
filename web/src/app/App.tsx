import { IonApp } from '@ionic/react';
import { IonReactRouter } from '@ionic/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { inShell } from '@/native/shell';
import { Toasts } from '@/ui/Toasts';
import { useTheme } from '@/ui/useTheme';
import { Entrance } from './Entrance';
import { Updates } from './offline/Updates';
import { queryClient } from './queryClient';

const ShellParts = lazy(async () => ({ default: (await import('@/native/ShellParts')).ShellParts }));

export function App() {
  useTheme();
  return (
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <IonApp>
          <IonReactRouter>
            <Entrance />
            <Toasts />
            <Updates />
            {inShell() && (
              <Suspense>
                <ShellParts />
              </Suspense>
            )}
          </IonReactRouter>
        </IonApp>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
