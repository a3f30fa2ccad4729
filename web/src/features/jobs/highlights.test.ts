import { expect, it } from 'vitest';
import { markedField, partsOf } from './highlights';

it('marks what was found', () => {
  expect(partsOf('Senior \u0001nurse\u0002, nights')).toEqual([
    { text: 'Senior ', hit: false },
    { text: 'nurse', hit: true },
    { text: ', nights', hit: false },
  ]);
});

it('keeps HTML as text', () => {
  expect(partsOf('<b>\u0001x\u0002</b>').map((part) => part.text)).toEqual(['<b>', 'x', '</b>']);
});

it('survives markers that do not pair up', () => {
  expect(partsOf('a\u0002b\u0001c')).toEqual([
    { text: 'a', hit: false },
    { text: 'b', hit: false },
    { text: 'c', hit: true },
  ]);
  expect(partsOf('')).toEqual([]);
});

it('falls back to the plain field', () => {
  expect(markedField([], 'title', 'Nurse')).toEqual([{ text: 'Nurse', hit: false }]);
});
