import { expect, it } from 'vitest';
import type { Stage } from '@/api/types';
import { canGo, keyFor, movesOf, shifted } from './pipeline';

const stage = (key: string, kind: Stage['kind'] = 'applied'): Stage => ({
  key,
  kind,
  name: key,
  color: '#000000',
});
const stages = [stage('saved', 'saved'), stage('applied'), stage('offer', 'offer')];
const keys = (list: Stage[]) => list.map(({ key }) => key);

it('moves a stage one place, and not beyond the ends', () => {
  expect(keys(shifted(stages, 'offer', -1))).toEqual(['saved', 'offer', 'applied']);
  expect(keys(shifted(stages, 'saved', 1))).toEqual(['applied', 'saved', 'offer']);
  expect(shifted(stages, 'offer', 1)).toBe(stages);
});

it('makes keys out of any name, each once', () => {
  expect(keyFor('Höger & vänster!', stages)).toBe('hoger_vanster');
  expect(keyFor('Offer', stages)).toBe('offer_2');
  expect(keyFor('面接', stages)).toBe('stage');
});

it('keeps the last stage that means applied', () => {
  expect(canGo(stages, stages[1] as Stage)).toBe(false);
  expect(canGo([...stages, stage('screening')], stages[1] as Stage)).toBe(true);
});

it('follows moves to where somebody can stay', () => {
  expect(
    movesOf(
      new Map([
        ['a', 'b'],
        ['b', 'c'],
      ]),
    ),
  ).toEqual(['a:c', 'b:c']);
});
