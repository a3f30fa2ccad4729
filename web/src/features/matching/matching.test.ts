import { expect, it } from 'vitest';
import type { MatchReason } from '@/api/types';
import { bandOf } from './bands';
import { explained } from './reasons';

const reason = (kind: string, resume: string | null = null, posting: string | null = null): MatchReason => ({
  kind,
  text: kind,
  resume_evidence: resume,
  posting_evidence: posting,
});

it('has a word for every score', () => {
  expect([100, 75, 74, 55, 54, 35, 34, 0].map(bandOf)).toEqual([
    'strong',
    'strong',
    'good',
    'good',
    'some',
    'some',
    'weak',
    'weak',
  ]);
});

it('tells what is quoted from both sides from what is said', () => {
  const match = {
    reasons: [
      reason('skills_shared', 'a', 'b'),
      reason('years', null, 'five years'),
      reason('sentence', 'Led shifts', 'You lead'),
    ],
  };
  expect(explained(match)).toEqual({
    facts: [reason('years', null, 'five years')],
    pairs: [{ text: 'sentence', resume: 'Led shifts', posting: 'You lead' }],
  });
});
