/** One or two letters that stand for a company; its legal form says nothing about it. */
export function monogramOf(company: string): string {
  const words = company
    .replace(/\b(AB|Ltd|Inc|GmbH|LLC|Oy|AS|A\/S|plc|SE|AG|BV|publ)\b\.?/gi, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const [first, second] = words.length > 0 ? words : [company.trim()];
  return ((first?.[0] ?? '') + (second?.[0] ?? '')).toUpperCase() || '·';
}

/** One of `count`, always the same for the same company. */
export function hueOf(company: string, count: number): number {
  let sum = 0;
  for (const letter of company) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % count;
}
