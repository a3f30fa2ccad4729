import type { Highlight } from '@/api/types';

export interface Part {
  text: string;
  hit: boolean;
}

const [open, close] = ['\u0001', '\u0002'];

/** Splits a text at the markers the server puts around what was found. Markers that do not pair up do no harm. */
export function partsOf(marked: string): Part[] {
  const parts: Part[] = [];
  let hit = false;
  // eslint-disable-next-line no-control-regex -- these two characters are the markers
  for (const piece of marked.split(/([\u0001\u0002])/)) {
    if (piece === open) hit = true;
    else if (piece === close) hit = false;
    else if (piece) parts.push({ text: piece, hit });
  }
  return parts;
}

/** The marked form of one field, or the field as it is. */
export function markedField(highlights: readonly Highlight[], field: string, plain: string): Part[] {
  const found = highlights.find((highlight) => highlight.field === field);
  return found ? partsOf(found.text) : [{ text: plain, hit: false }];
}
