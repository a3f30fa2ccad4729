import '@ionic/react/css/core.css';
import '@ionic/react/css/structure.css';
import '@ionic/react/css/palettes/dark.class.css';
import './ui/tokens.css';
import './ui/base.css';
import { setupIonicReact } from '@ionic/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { session } from './api/session';
import { App } from './app/App';
import { keepAnswers } from './app/offline/keeping';
import { watchReachability } from './app/offline/reachable';
import { watchOutbox } from './app/offline/waiting';
import { inShell } from './native/shell';
import { queryClient } from './app/queryClient';

setupIonicReact({
  mode: 'ios',
  animated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

if (inShell()) await (await import('./native/start')).start(root);
await session.restore();
await keepAnswers(queryClient);
watchReachability(queryClient);
watchOutbox(queryClient);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
