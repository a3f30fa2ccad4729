import { thumbsDownOutline } from 'ionicons/icons';
import type { JobPosting } from '@/api/types';
import { useMark } from '@/features/jobs/marks';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';

/** Takes a match that does not suit out of every list; it can be undone. */
export function NotForMe({ posting, onHidden }: { posting: JobPosting; onHidden: () => void }) {
  const t = useText();
  const mark = useMark();
  return (
    <div>
      <Button
        look="plain"
        icon={thumbsDownOutline}
        onClick={() => {
          mark(posting, 'hidden', true);
          onHidden();
        }}
      >
        {t('match.not_for_me')}
      </Button>
    </div>
  );
}
