import type { Resume } from '@/api/types';

export interface Evidence {
  text: string;
  sureness: Sureness;
}

export type Sureness = 'sure' | 'likely' | 'guess';

/** A confidence from 0 to 1 in plain words. */
export const surenessOf = (confidence: number): Sureness =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'guess';

/** Where a field came from; null where nothing was read for it, or the person put it right. */
export function evidenceOf({ evidence }: Pick<Resume, 'evidence'>, field: string): Evidence | null {
  const found = evidence.find((each) => each.field === field);
  return found ? { text: found.text, sureness: surenessOf(found.confidence) } : null;
}

/** The least sure of all that was read for an entry such as `experience[0]`, with the words of its title. */
export function evidenceWithin({ evidence }: Pick<Resume, 'evidence'>, entry: string): Evidence | null {
  const found = evidence.filter(({ field }) => field === entry || field.startsWith(`${entry}.`));
  const first = found[0];
  if (!first) return null;
  return { text: first.text, sureness: surenessOf(Math.min(...found.map(({ confidence }) => confidence))) };
}

/** Where a quotation stands in a text, whatever the white space; null when it does not. */
export function passageOf(text: string, quotation: string): [start: number, end: number] | null {
  const words = quotation.replace(/…$/, '').trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'i').exec(text);
  return found && [found.index, found.index + found[0].length];
}
