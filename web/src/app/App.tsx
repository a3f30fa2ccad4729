import { IonApp } from '@ionic/react';
import { IonReactRouter } from '@ionic/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { LanguageProvider } from '@/i18n/LanguageProvider';
import { Toasts } from '@/ui/Toasts';
import { useTheme } from '@/ui/useTheme';
import { Entrance } from './Entrance';
import { Updates } from './offline/Updates';
import { queryClient } from './queryClient';

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
          </IonReactRouter>
        </IonApp>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
