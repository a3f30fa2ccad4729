import { api } from '@/api/client';

/**
 * Tells the server where a newcomer's days begin and which language their mails are in. The server could only guess by
 * its own machine. Whoever cannot be told now can be told in the profile later.
 */
export const settleIn = () =>
  api
    .put<unknown>('/profile', {
      body: {
        settings: {
          time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          locale: document.documentElement.lang.startsWith('sv') ? 'sv' : 'en',
        },
      },
      keepalive: true,
    })
    .catch(() => undefined);
