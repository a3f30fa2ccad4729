import type { SourceReport, SourceState } from '@/api/types';
import type { Formats } from '@/i18n/formats';
import type { Translate } from '@/i18n/messages';

/** How one source is doing in a search: what it reported, or that it is still being asked. */
export type Line = { source: string; name: string; report: SourceReport | null };

/** Sources that a search reaches: those that are on and have what they need, or the one that was chosen. */
export const askable = (sources: SourceState[], chosen: string) =>
  sources.filter(
    ({ source, enabled, configured }) => enabled && configured && (!chosen || source === chosen),
  );

/** One line for each source: those that told something first, then those still asked, then those that told nothing. */
export function linesOf(
  reports: SourceReport[],
  sources: SourceState[],
  chosen: string,
  over: boolean,
): Line[] {
  const nameOf = (source: string) => sources.find((each) => each.source === source)?.name ?? source;
  const told = reports.map((report) => ({ source: report.source, name: nameOf(report.source), report }));
  const waiting = over
    ? []
    : askable(sources, chosen)
        .filter(({ source }) => !reports.some((report) => report.source === source))
        .map(({ source, name }) => ({ source, name, report: null }));
  return [...told, ...waiting].sort(
    (one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name),
  );
}

const order = ['ok', 'cached', 'stale', 'waiting', 'timed_out', 'rate_limited', 'failed', 'not_configured'];
const rank = ({ report }: Line) => order.indexOf(report?.status ?? 'waiting');

/** Whether a source has told what it has now. */
export const answered = ({ report }: Line) => report !== null && ['ok', 'cached'].includes(report.status);

/** Whether asking again may help. */
export const failing = ({ report }: Line) =>
  report !== null && ['failed', 'timed_out', 'rate_limited', 'stale'].includes(report.status);

/** Why a source gave nothing new, in the server's plain words, where the short of it does not say it all. */
export const reasonOf = ({ report }: Line) =>
  report && ['failed', 'rate_limited', 'stale'].includes(report.status) ? report.error : null;

/** So few searches left that a person should know. */
export const few = 10;

/** What became of a source, in plain words. */
export function lineText(t: Translate, formats: Formats, { report }: Line): string {
  if (!report) return t('strip.waiting');
  const { status, count, age_seconds: age } = report;
  const jobs = t('jobs.count', { count });
  switch (status) {
    case 'ok':
      return jobs;
    case 'cached':
      return age == null || age < 60 ? jobs : t('strip.cached', { jobs, age: formats.duration(age) });
    case 'stale':
      return t('strip.stale', { jobs, age: formats.duration(age ?? 0) });
    default:
      return t(`strip.${status}`);
  }
}
