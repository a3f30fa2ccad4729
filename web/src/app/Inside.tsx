import { IonApp, setupIonicReact } from '@ionic/react';
import { IonReactRouter } from '@ionic/react-router';
import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { returnTo } from '@/features/accounts/returnTo';
import { Shell } from './Shell';
import { ShellParts } from './ShellParts';
import { isEntry, isLanding } from './addresses';

setupIonicReact({
  mode: 'ios',
  animated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
});

/** The app of somebody who is signed in. */
export const Inside = ({ onLanding }: { onLanding: () => void }) => (
  <IonApp>
    <IonReactRouter>
      <Page onLanding={onLanding} />
      <ShellParts />
    </IonReactRouter>
  </IonApp>
);

function Page({ onLanding }: { onLanding: () => void }) {
  const { pathname, search } = useLocation();
  const landed = isLanding(pathname);
  useEffect(() => {
    if (landed) onLanding();
  }, [landed, onLanding]);

  if (landed) return null;
  return isEntry(pathname) ? <Navigate to={returnTo(search)} replace /> : <Shell />;
}
