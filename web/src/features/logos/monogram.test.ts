import { expect, it } from 'vitest';
import { hueOf, monogramOf } from './monogram';

it.each([
  ['Västra Götalandsregionen', 'VG'],
  ['Fogelberg & Ek AB', 'FE'],
  ['ABB AB', 'A'],
  ['AB', 'A'],
  ['åhléns', 'Å'],
  ['  ', '·'],
])('%s is drawn as %s', (company, letters) => expect(monogramOf(company)).toBe(letters));

it('keeps a company’s colour', () => {
  expect(hueOf('Acme', 6)).toBe(hueOf('Acme', 6));
  expect(hueOf('Acme', 6)).toBeLessThan(6);
});
