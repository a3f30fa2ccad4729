import { eyeOffOutline, eyeOutline } from 'ionicons/icons';
import type { JobPosting } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { useMark } from './marks';

interface HideButtonProps {
  posting: JobPosting;
  /** Called when the posting has just left every list. */
  onHidden?: () => void;
}

/** Takes a posting out of every list, or brings it back. */
export function HideButton({ posting, onHidden }: HideButtonProps) {
  const t = useText();
  const mark = useMark();
  return (
    <Button
      look="soft"
      icon={posting.hidden ? eyeOutline : eyeOffOutline}
      onClick={() => {
        mark(posting, 'hidden', !posting.hidden);
        if (!posting.hidden) onHidden?.();
      }}
    >
      {t(posting.hidden ? 'mark.show' : 'mark.hide')}
    </Button>
  );
}
