import { inShell } from '@/native/shell';

const anHour = 3_600_000;

/** Once the first page is there: the rest of the files may wait. */
const soon = 2_000;

/**
 * Has the browser keep the app's own files. Says when there is a newer version of them, with what changes to it. A page
 * served over plain http has no such worker and goes without; the shell of a phone has the files with it.
 */
export function startWorker(announce: (reload: () => void) => void): () => void {
  if (import.meta.env.DEV || inShell() || !('serviceWorker' in navigator)) return () => undefined;
  const timer = setTimeout(() => void start(announce).catch(() => undefined), soon);
  return () => clearTimeout(timer);
}

async function start(announce: (reload: () => void) => void) {
  const { serviceWorker } = navigator;
  const reload = () => location.reload();
  let controlled = serviceWorker.controller !== null;
  let asked = false;

  const ready = (worker: ServiceWorker) =>
    announce(() => {
      asked = true;
      worker.postMessage('take-over');
    });

  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) reload();
    else if (controlled) announce(reload);
    controlled = true;
  });

  const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  if (registration.waiting && controlled) ready(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && controlled) ready(worker);
    });
  });
  let lookedAt = Date.now();
  const look = () => {
    lookedAt = Date.now();
    void registration.update().catch(() => undefined);
  };
  setInterval(look, anHour);
  // An app that sleeps in the background counts no hours.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - lookedAt > anHour) look();
  });
}
