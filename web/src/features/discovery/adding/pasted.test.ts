import { expect, it } from 'vitest';
import { addressIn, readPasted, sharedAddress } from './pasted';

it('finds the address in what another app shared, wherever it put it', () => {
  const shared = (query: string) => sharedAddress(new URLSearchParams(query));
  expect(shared('title=Nurse&url=https://a.example/1')).toBe('https://a.example/1');
  expect(shared('title=Nurse&text=Look: https://a.example/2 today')).toBe('https://a.example/2');
  expect(shared('url=a.example/3')).toBe('a.example/3');
  expect(shared('')).toBeNull();
});

it.each([
  ['https://a.example/jobs/1?x=1#top', 'https://a.example/jobs/1?x=1#top'],
  ['a.example/jobs', 'https://a.example/jobs'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['nurse', null],
  ['two words.here', null],
])('finds the address in %s', (text, address) => expect(addressIn(text)).toBe(address));

it('sends an address as one', () => {
  expect(readPasted('  https://a.example/1 \n', null)).toEqual({ url: 'https://a.example/1' });
});

it('makes a page of plain text, whose first line is its title', () => {
  expect(readPasted('Nurse <nights>\n\nAt Lund & Co\nNow', 'https://a.example/1')).toEqual({
    html: '<html><head><title>Nurse &lt;nights&gt;</title></head><body><h1>Nurse &lt;nights&gt;</h1><p>At Lund &amp; Co</p><p>Now</p></body></html>',
    url: 'https://a.example/1',
  });
});

it('leaves a page as it is, and has nothing to say to nothing', () => {
  expect(readPasted('<main><h1>Nurse</h1></main>', null)).toEqual({ html: '<main><h1>Nurse</h1></main>' });
  expect(readPasted(' \n ', null)).toBeNull();
});
