import type { SourceState } from '@/api/types';
import type { Translate } from '@/i18n/messages';
import type { Tone } from '@/ui/Badge';

export type SourceHealth = 'working' | 'failing' | 'off' | 'needs_key' | 'waiting';

/** A source in one word. It fails when its last failure is newer than its last success. */
export function healthOf(source: SourceState): SourceHealth {
  if (!source.enabled) return source.needs_key && !source.configured ? 'needs_key' : 'off';
  if (!source.configured) return 'needs_key';
  const success = timeOf(source.last_success_at);
  const failure = timeOf(source.last_failure?.at);
  if (failure > success) return 'failing';
  return success > 0 ? 'working' : 'waiting';
}

const timeOf = (iso: string | null | undefined) => (iso ? new Date(iso).getTime() : 0);

export const toneOf: Record<SourceHealth, Tone> = {
  working: 'good',
  failing: 'danger',
  off: 'plain',
  needs_key: 'warning',
  waiting: 'plain',
};

const codes = ['timed_out', 'rate_limited', 'refused', 'unreadable', 'unreachable', 'broken'] as const;

/** Why a source failed, in the reader's language; what is not known here as the server explains it. */
export function failureText(t: Translate, failure: NonNullable<SourceState['last_failure']>): string {
  const code = codes.find((each) => each === failure.code);
  return code ? t(`sources.failure.${code}`) : failure.message;
}
