import { expect, it } from 'vitest';
import type { JobPosting, SourceReport } from '@/api/types';
import { followed, inPlace, nothingYet, shownOf } from './everywhere';

const posting = (source: string, id: string, also: [string, string][] = []) =>
  ({
    id: `${source}-${id}`,
    source,
    source_id: id,
    title: id,
    sources: [[source, id], ...also].map(([name, source_id]) => ({ source: name, source_id })),
  }) as JobPosting;

const report = (source: string, status: SourceReport['status']): SourceReport => ({
  source,
  status,
  count: 1,
  took_ms: 5,
  cached: false,
  age_seconds: null,
  error: null,
});

const source = (name: string, status: SourceReport['status'], ...items: JobPosting[]) => ({
  event: 'source',
  data: JSON.stringify({ ...report(name, status), items }),
});

const merged = (items: JobPosting[], ...sources: SourceReport[]) => ({
  event: 'merged',
  data: JSON.stringify({ items, page: 0, limit: 50, total: items.length, sources }),
});

const ids = (postings: JobPosting[]) => postings.map(({ id }) => id);

it('shows what arrives as it arrives', () => {
  const search = [
    source('jobtech', 'cached', posting('jobtech', '1')),
    source('google', 'failed'),
    source('linkedin', 'ok', posting('linkedin', '7')),
  ].reduce(followed, nothingYet);
  expect(ids(shownOf(search, false))).toEqual(['jobtech-1', 'linkedin-7']);
  expect(search.reports.map(({ status }) => status)).toEqual(['cached', 'failed', 'ok']);
});

it('takes the last word of a source that was slow', () => {
  const search = [source('google', 'timed_out'), source('google', 'ok', posting('google', '1'))].reduce(
    followed,
    nothingYet,
  );
  expect(search.reports).toHaveLength(1);
  expect(search.reports[0]?.status).toBe('ok');
});

it('puts the merged answer in its own order, or leaves what is being read where it is', () => {
  const both = posting('linkedin', '7', [['jobtech', '1']]);
  const search = [
    source('jobtech', 'cached', posting('jobtech', '1'), posting('jobtech', '2')),
    source('linkedin', 'ok', posting('linkedin', '7'), posting('linkedin', '8')),
    merged([posting('linkedin', '8'), both, posting('jobtech', '2')], report('jobtech', 'cached')),
  ].reduce(followed, nothingYet);
  expect(ids(shownOf(search, false))).toEqual(['linkedin-8', 'linkedin-7', 'jobtech-2']);
  expect(ids(shownOf(search, true))).toEqual(['linkedin-7', 'jobtech-2', 'linkedin-8']);
});

it('adds what came after the deadline at the end', () => {
  const search = [
    merged([posting('jobtech', '1'), posting('jobtech', '2')]),
    merged([posting('google', '9'), posting('jobtech', '2'), posting('jobtech', '1')]),
  ].reduce(followed, nothingYet);
  expect(ids(shownOf(search, false))).toEqual(['jobtech-1', 'jobtech-2', 'google-9']);
});

it('forgets what the merged answer left out', () => {
  expect(ids(inPlace([posting('jobtech', '1')], [posting('jobtech', '2')]))).toEqual(['jobtech-2']);
});

it('ignores events it does not know', () => {
  expect(followed(nothingYet, { event: 'weather', data: 'whatever' })).toBe(nothingYet);
});

it('fills in scores that come later, and moves nothing', () => {
  const before = [source('jobtech', 'ok', posting('jobtech', '1'), posting('jobtech', '2'))].reduce(
    followed,
    nothingYet,
  );
  const match = { score: 81, reasons: [], matched_skills: [], missing_skills: [] };
  const after = followed(before, {
    event: 'matches',
    data: JSON.stringify({ items: [{ id: 'jobtech-2', match_status: 'ready', match }] }),
  });
  expect(ids(after.arrived)).toEqual(['jobtech-1', 'jobtech-2']);
  expect(after.arrived[1]).toMatchObject({ title: '2', match_status: 'ready', match });
  expect(after.arrived[0]?.match).toBeUndefined();
});

it('knows how many searches are left of the hour', () => {
  const search = followed(nothingYet, { event: 'allowance', data: '4' });
  expect(search.searchesLeft).toBe(4);
  expect(followed(search, source('a', 'ok')).searchesLeft).toBe(4);
});
