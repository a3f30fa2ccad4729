import type { Stage } from '@/api/types';

const directions: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
};

/** The stage that a key leads to from another one; null for other keys. The ends of the board hold. */
export function stepFrom(stages: Pick<Stage, 'key'>[], from: string, key: string): string | null {
  if (key === 'Home') return stages[0]?.key ?? null;
  if (key === 'End') return stages.at(-1)?.key ?? null;
  const direction = directions[key];
  if (!direction) return null;
  const index = stages.findIndex((stage) => stage.key === from) + direction;
  return stages[Math.max(0, Math.min(stages.length - 1, index))]?.key ?? null;
}
