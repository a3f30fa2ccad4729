import { expect, it } from 'vitest';
import type { Profile } from '@/api/types';
import { touched } from './touched';

it('changes what was touched and nothing beside it', () => {
  const profile = {
    full_name: 'Maja Lind',
    skills: ['Triage'],
    wishes: { titles: ['Nurse'], remote: null },
    settings: { weekly_goal: 5, digest: 'daily' },
  } as unknown as Profile;
  expect(
    touched(profile, { skills: [], wishes: { remote: 'hybrid' }, settings: { weekly_goal: 7 } }),
  ).toEqual({
    full_name: 'Maja Lind',
    skills: [],
    wishes: { titles: ['Nurse'], remote: 'hybrid' },
    settings: { weekly_goal: 7, digest: 'daily' },
  });
});
