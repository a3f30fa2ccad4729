import type { Standing } from '@/api/outbox';
import type { Application } from '@/api/types';

/** Where an application stands, apart from all else. */
export const standingOf = ({ status, status_kind, status_at }: Application): Standing => ({
  status,
  status_kind,
  status_at,
});
