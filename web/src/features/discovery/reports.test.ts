import { expect, it } from 'vitest';
import type { SourceReport, SourceState } from '@/api/types';
import { en } from '@/i18n/en';
import { formatsFor } from '@/i18n/formats';
import { translator } from '@/i18n/messages';
import { answered, failing, linesOf, lineText, reasonOf } from './reports';

const state = (source: string, part: Partial<SourceState> = {}) =>
  ({ source, name: source.toUpperCase(), enabled: true, configured: true, ...part }) as SourceState;

const report = (source: string, part: Partial<SourceReport> = {}): SourceReport => ({
  source,
  status: 'ok',
  count: 0,
  took_ms: 0,
  cached: false,
  age_seconds: null,
  error: null,
  ...part,
});

const sources = [
  state('b'),
  state('a'),
  state('c'),
  state('off', { enabled: false }),
  state('keyless', { configured: false }),
];

it('names those still being asked, and nobody who is not', () => {
  const lines = linesOf([report('c', { status: 'failed' }), report('b')], sources, '', false);
  expect(lines.map(({ name }) => name)).toEqual(['B', 'A', 'C']);
  expect(lines.map(answered)).toEqual([true, false, false]);
  expect(lines.map(failing)).toEqual([false, false, true]);
});

it('waits for nobody when all is over, and only for the chosen source', () => {
  expect(linesOf([report('b')], sources, '', true)).toHaveLength(1);
  expect(linesOf([], sources, 'a', false).map(({ source }) => source)).toEqual(['a']);
});

it.each([
  [report('a', { count: 12 }), '12 jobs'],
  [report('a', { status: 'cached', count: 1, age_seconds: 20 }), '1 job'],
  [report('a', { status: 'cached', count: 3, age_seconds: 7300 }), '3 jobs, as of 2 hours ago'],
  [report('a', { status: 'stale', count: 3, age_seconds: 7300 }), 'Does not answer. 3 jobs from 2 hours ago'],
  [report('a', { status: 'rate_limited' }), 'Asked us to slow down'],
  [null, 'Being asked'],
])('says what became of a source (%#)', (given, text) =>
  expect(
    lineText(translator('en-GB', en), formatsFor('en-GB'), { source: 'a', name: 'A', report: given }),
  ).toBe(text),
);

it('gives the reason where the short of it does not', () => {
  const line = (part: Partial<SourceReport>) => ({ source: 'a', name: 'A', report: report('a', part) });
  const error = 'The source failed with status 500.';
  expect(reasonOf(line({ status: 'failed', error }))).toBe(error);
  expect(reasonOf(line({ status: 'stale', error }))).toBe(error);
  expect(reasonOf(line({ status: 'timed_out', error }))).toBeNull();
  expect(reasonOf({ source: 'a', name: 'A', report: null })).toBeNull();
});
