import { today } from '@/features/applications/today';

/** The days that are looked at, both counted in; an empty end is open. */
export interface Period {
  from: string;
  to: string;
}

export const presets = ['30', '90', '365', 'all'] as const;
export type Preset = (typeof presets)[number];

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A day so many days before this one. */
export function daysBefore(days: number, now = new Date()): string {
  return today(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days));
}

/** The period that the address names; everything, unless it names one. */
export function readPeriod(params: URLSearchParams, now = new Date()): Period & { preset: Preset | 'own' } {
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  if (day.test(from) || day.test(to))
    return { from: day.test(from) ? from : '', to: day.test(to) ? to : '', preset: 'own' };
  const preset = presets.find((each) => each === params.get('days')) ?? 'all';
  return { from: preset === 'all' ? '' : daysBefore(Number(preset) - 1, now), to: '', preset };
}
