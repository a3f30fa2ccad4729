import { ApiFailure } from '@/api/failure';
import type { Translate } from './messages';

/** The server's codes that have a sentence of their own; see docs/errors.md. */
const told = [
  'unreachable',
  'bad_credentials',
  'busy',
  'email_taken',
  'invalid_input',
  'weak_password',
  'signup_closed',
  'invitation_required',
  'invitation_invalid',
  'owner_only',
] as const;

/** What may be wrong with one field; see the same page. */
const toldOfFields = [
  'invalid_email',
  'required',
  'weak_password',
  'password_too_long',
  'wrong_length',
] as const;

/** A failure in the reader's words: by its code, else by what kind of answer it was. */
export function describeFailure(t: Translate, failure: unknown): string {
  if (!(failure instanceof ApiFailure)) return t('failure.unexpected');
  const code = told.find((each) => each === failure.code);
  if (code) return t(`failure.code.${code}`);
  if (failure.status === 429) return tooMany(t, failure.retryAfterSeconds);
  if (failure.status >= 500) return t('failure.server');
  if (failure.status === 403) return t('failure.not_allowed');
  if (failure.status === 404) return t('failure.not_found');
  return failure.message || t('failure.unexpected');
}

function tooMany(t: Translate, seconds: number | null): string {
  return seconds === null
    ? t('failure.too_many')
    : t('failure.too_many_until', { count: Math.max(1, Math.ceil(seconds / 60)) });
}

/** What the server said about one field of a form, in the reader's words where there are some. */
export function describeField(t: Translate, failure: unknown, field: string): string | undefined {
  const found =
    failure instanceof ApiFailure ? failure.fields.find((each) => each.field === field) : undefined;
  const code = toldOfFields.find((each) => each === found?.code);
  return code ? t(`field.code.${code}`) : found?.message;
}
