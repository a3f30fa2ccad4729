// The compiler sees to it that no language misses a key. This finds what it cannot: keys nobody uses any more, and
// placeholders that a translation lost or made up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = new URL('../src/', import.meta.url).pathname;
const read = (path) => readFileSync(join(source, path), 'utf8');
const files = readdirSync(source, { recursive: true }).filter((path) => /\.tsx?$/.test(path));
const entry = /'([a-z_]+(?:\.[a-z0-9_]+)+)':\s*([\s\S]*?)(?=,\n {2}'|,\n+\}|,\n\n)/g;

const messagesOf = (language) =>
  new Map(
    files
      .filter((path) => path.startsWith(join('i18n', language)))
      .flatMap((path) => [...read(path).matchAll(entry)])
      .map(([, key, text]) => [key, [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')]),
  );

const english = messagesOf('en');
const swedish = messagesOf('sv');
const code = files
  .filter((path) => !/^i18n.(en|sv)/.test(path))
  .map(read)
  .join('\n');

// A key is named whole, or put together from a beginning and a value: t(`remote.${kind}`).
const beginnings = [...code.matchAll(/`([a-z_.]+)\$\{/g)].map(([, beginning]) => beginning);
const used = (key) =>
  code.includes(`'${key}'`) || beginnings.some((each) => each.includes('.') && key.startsWith(each));

const complaints = [
  ...[...english.keys()].filter((key) => !used(key)).map((key) => `${key} is used nowhere`),
  ...[...english.keys()].filter((key) => !swedish.has(key)).map((key) => `${key} is missing in Swedish`),
  ...[...swedish.keys()].filter((key) => !english.has(key)).map((key) => `${key} is only in Swedish`),
  ...[...english]
    .filter(([key, holes]) => swedish.has(key) && swedish.get(key) !== holes)
    .map(([key]) => `${key} has other placeholders in Swedish`),
];

complaints.forEach((complaint) => console.error(complaint));
console.log(`${english.size} texts in English and Swedish, ${complaints.length} complaints`);
if (english.size === 0 || complaints.length > 0) process.exit(1);
