import { expect, it } from 'vitest';
import { once } from './names';

it('tells apart what has the same name', () => {
  expect(once([{ name: 'Test' }, { name: 'Talk' }, { name: 'Test' }]).map(({ name }) => name)).toEqual([
    'Test',
    'Talk',
    'Test (2)',
  ]);
});
