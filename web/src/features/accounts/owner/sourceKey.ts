/** Sources whose key comes with an id. The server takes the two as one, with a colon between. */
const pairs: readonly string[] = ['adzuna'];

export const hasPair = (source: string) => pairs.includes(source);

/** What was typed, as the server wants it; null when a part is missing. */
export function readKey(source: string, form: FormData): string | null {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const parts = hasPair(source) ? [read('id'), read('key')] : [read('key')];
  return parts.every(Boolean) ? parts.join(':') : null;
}
