import { expect, it } from 'vitest';
import type { SourceState } from '@/api/types';
import { healthOf } from './sourceHealth';

const source = (part: Partial<SourceState>): SourceState => ({
  source: 'jobtech',
  name: 'JobTech',
  kind: 'both',
  homepage: 'https://jobtech.example',
  terms: 'https://jobtech.example/terms',
  state: 'on',
  enabled: true,
  configured: true,
  needs_key: false,
  key_help: null,
  last_success_at: null,
  last_failure: null,
  feed_age_seconds: null,
  quota_left: null,
  runs: [],
  sample: false,
  ...part,
});
it.each([
  [source({}), 'waiting'],
  [source({ last_success_at: '2026-01-02T00:00:00Z' }), 'working'],
  [source({ state: 'failing', last_success_at: '2026-01-02T00:00:00Z' }), 'failing'],
  [source({ state: 'off', enabled: false }), 'off'],
  [source({ state: 'not_configured', needs_key: true, configured: false }), 'needs_key'],
])('knows how a source is doing (%#)', (state, health) => expect(healthOf(state)).toBe(health));
