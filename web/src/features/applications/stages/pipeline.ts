import type { Stage, StageKind } from '@/api/types';

export const kinds: StageKind[] = [
  'saved',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'ghosted',
];

/** Colours that can be told apart on light and dark ground. */
export const colors = [
  '#8e8e93',
  '#0a84ff',
  '#5e5ce6',
  '#bf5af2',
  '#ff375f',
  '#ff453a',
  '#ff9f0a',
  '#ffd60a',
  '#30d158',
  '#40c8e0',
  '#a2845e',
  '#636366',
];

/** One place further up or down. The ends hold. */
export function shifted(stages: Stage[], key: string, by: -1 | 1): Stage[] {
  const from = stages.findIndex((stage) => stage.key === key);
  const to = from + by;
  const moved = stages[from];
  if (!moved || to < 0 || to >= stages.length) return stages;
  const rest = stages.filter((stage) => stage !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** A key made of a name, and of a number where there is one of that key. */
export function keyFor(name: string, stages: Pick<Stage, 'key'>[]): string {
  const plain =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 32) || 'stage';
  const taken = (key: string) => stages.some((stage) => stage.key === key);
  if (!taken(plain)) return plain;
  const number = stages.findIndex((_, index) => !taken(`${plain}_${index + 2}`)) + 2;
  return `${plain}_${number}`;
}

/** Whether a stage may go: one that means “applied” has to stay. */
export const canGo = (stages: Stage[], { key, kind }: Stage) =>
  stages.length > 1 &&
  (kind !== 'applied' || stages.some((other) => other.key !== key && other.kind === 'applied'));

/** Where the applications of removed stages go, as the server reads it; a place that has gone too is followed on. */
export function movesOf(gone: ReadonlyMap<string, string>): string[] {
  const end = (key: string, steps = 0): string => {
    const next = gone.get(key);
    return next === undefined || steps > gone.size ? key : end(next, steps + 1);
  };
  return [...gone.keys()].map((key) => `${key}:${end(key)}`);
}
