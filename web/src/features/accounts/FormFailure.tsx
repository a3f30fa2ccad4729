import { ApiFailure } from '@/api/failure';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { RequestId } from '@/ui/State';

interface FormFailureProps {
  failure: unknown;
  /** What it means here when the server understood and still said no: a link that was used, most often. */
  refused?: string;
}

/** Why sending the form did not work. */
export function FormFailure({ failure, refused }: FormFailureProps) {
  const t = useText();
  return failure ? (
    <Notice tone="danger">
      <p>{refused && isRefusal(failure) ? refused : describeFailure(t, failure)}</p>
      <RequestId failure={failure} />
    </Notice>
  ) : null;
}

const isRefusal = (failure: unknown) =>
  failure instanceof ApiFailure &&
  failure.status >= 400 &&
  failure.status < 500 &&
  failure.status !== 429 &&
  failure.fields.every(({ field }) => field === 'token' || field === 'code');
