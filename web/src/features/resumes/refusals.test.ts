import { expect, it } from 'vitest';
import { ApiFailure } from '@/api/failure';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/messages';
import { describeRefusal, refusedAtOnce } from './refusals';

const t = translator('en', en);
const refusal = (status: number, code: string) => describeRefusal(t, new ApiFailure(status, code, 'English'));

it('sends no file that is refused for its size anyway', () => {
  expect(refusedAtOnce({ size: 10 * 1024 * 1024 })).toBeNull();
  expect(refusedAtOnce({ size: 10 * 1024 * 1024 + 1 })?.code).toBe('too_large');
  expect(refusedAtOnce({ size: 0 })?.code).toBe('resume_has_no_text');
});

it('says what to do about each refusal', () => {
  expect(refusal(422, 'resume_encrypted')).toBe(en['resume.refused.resume_encrypted']);
  expect(refusal(422, 'resume_has_no_text')).toBe(en['resume.refused.resume_has_no_text']);
  expect(refusal(413, 'unexpected')).toBe(en['resume.refused.too_large']);
  expect(refusal(415, 'unsupported_media_type')).toBe(en['resume.refused.unsupported_resume_type']);
  expect(refusal(0, 'unreachable')).toBe(en['failure.code.unreachable']);
});
