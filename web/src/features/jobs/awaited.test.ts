import { expect, it } from 'vitest';
import { untilScored } from './awaited';

const answer = (status: string, dataUpdateCount = 1) => ({
  state: {
    data: { pages: [{ items: [{ source_id: '1', title: 'Nurse', match_status: status }] }] },
    dataUpdateCount,
  },
});

it('asks again as long as a score is being worked out, and not for ever', () => {
  expect(untilScored(answer('pending'))).toBe(4_000);
  expect(untilScored(answer('ready'))).toBe(false);
  expect(untilScored(answer('no_resume'))).toBe(false);
  expect(untilScored(answer('pending', 15))).toBe(false);
  expect(untilScored({ state: { data: undefined, dataUpdateCount: 0 } })).toBe(false);
});
