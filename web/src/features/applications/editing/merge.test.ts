import { expect, it } from 'vitest';
import { both, changedNames, merged } from './merge';

const base = { title: 'Tester', notes: 'Called.', place: 'Lund' };

it('takes the change of whoever made one', () => {
  const mine = { ...base, title: 'Lead tester' };
  const theirs = { ...base, place: 'Malmö' };
  expect(merged(base, mine, theirs)).toEqual({
    values: { title: 'Lead tester', notes: 'Called.', place: 'Malmö' },
    conflicts: [],
  });
});

it('loses no word where both changed the same', () => {
  const mine = { ...base, notes: 'Called. They answer on Monday.' };
  const theirs = { ...base, notes: 'Called. Salary is open.' };
  const { values, conflicts } = merged(base, mine, theirs);
  expect(values.notes).toBe(mine.notes);
  expect(conflicts).toEqual(['notes']);
  expect(both(theirs.notes, mine.notes)).toBe('Called. Salary is open.\n\nCalled. They answer on Monday.');
});

it('sees no conflict in the same change made twice', () => {
  const same = { ...base, place: 'Malmö' };
  expect(merged(base, same, same).conflicts).toEqual([]);
});

it('keeps the longer of two texts when one has the other in it', () => {
  expect(both('a', 'a b')).toBe('a b');
  expect(both('a b', 'b')).toBe('a b');
});

it('names what was changed', () => {
  expect(changedNames(base, { ...base, title: '' })).toEqual(['title']);
});
