import type { SourceState } from '@/api/types';
import type { Translate } from '@/i18n/messages';
import type { Tone } from '@/ui/Badge';

export type SourceHealth = 'working' | 'failing' | 'off' | 'needs_key' | 'waiting';

/** A source in one word. One that is on and has told nothing yet is neither working nor failing. */
export function healthOf({ state, last_success_at: success }: SourceState): SourceHealth {
  switch (state) {
    case 'on':
      return success ? 'working' : 'waiting';
    case 'not_configured':
      return 'needs_key';
    case 'failing':
      return 'failing';
    case 'off':
      return 'off';
  }
}

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
