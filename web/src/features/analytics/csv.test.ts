import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('quotes what needs it and defuses formulas', () => {
  const cells = {
    heads: ['Source', 'n'],
    rows: [
      ['A, "B"', 3],
      ['=cmd|x', null],
      ['Malmö', -1.5],
      [' ＝x', 1],
    ],
  };
  expect(csvOf(cells)).toBe('\ufeffSource,n\r\n"A, ""B""",3\r\n\'=cmd|x,\r\nMalmö,-1.5\r\n\' ＝x,1\r\n');
});
