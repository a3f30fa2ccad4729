import { expect, it } from 'vitest';
import { stepFrom } from './steps';

const stages = [{ key: 'saved' }, { key: 'applied' }, { key: 'offer' }];

it('steps from stage to stage and stops at the ends', () => {
  expect(stepFrom(stages, 'saved', 'ArrowRight')).toBe('applied');
  expect(stepFrom(stages, 'saved', 'ArrowLeft')).toBe('saved');
  expect(stepFrom(stages, 'offer', 'ArrowDown')).toBe('offer');
  expect(stepFrom(stages, 'offer', 'Home')).toBe('saved');
  expect(stepFrom(stages, 'saved', 'End')).toBe('offer');
});

it('leaves other keys alone', () => {
  expect(stepFrom(stages, 'saved', 'a')).toBeNull();
  expect(stepFrom([], 'saved', 'ArrowRight')).toBeNull();
});
