import '@ionic/react/css/core.css';
import '@ionic/react/css/structure.css';
import '@ionic/react/css/palettes/dark.class.css';
import '@/ui/tokens.css';
import '@/ui/base.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';

/** Draws the app in place of what the page showed of it so far, a little at a time, so that a touch never waits for all. */
export function start(root: HTMLElement) {
  const screen = createRoot(root);
  startTransition(() =>
    screen.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
}
