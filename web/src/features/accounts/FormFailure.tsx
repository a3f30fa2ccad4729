import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { RequestId } from '@/ui/State';

/** Why sending the form did not work. */
export function FormFailure({ failure }: { failure: unknown }) {
  const t = useText();
  return failure ? (
    <Notice tone="danger">
      <p>{describeFailure(t, failure)}</p>
      <RequestId failure={failure} />
    </Notice>
  ) : null;
}
