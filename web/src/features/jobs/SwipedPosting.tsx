import { bookmark, bookmarkOutline, eyeOutline, thumbsDownOutline } from 'ionicons/icons';
import type { ReactNode } from 'react';
import type { JobPosting } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Swipe } from '@/ui/Swipe';
import { useMark } from './marks';

/** Swiped to the right, a posting is saved; to the left, it is not for this person and leaves every list. */
export function SwipedPosting({ posting, children }: { posting: JobPosting; children: ReactNode }) {
  const t = useText();
  const mark = useMark();
  const { saved, hidden } = posting;
  return (
    <Swipe
      right={{
        label: t(saved ? 'mark.unsave' : 'mark.save'),
        icon: saved ? bookmarkOutline : bookmark,
        run: () => mark(posting, 'saved', !saved),
      }}
      left={{
        label: t(hidden ? 'mark.show' : 'match.not_for_me'),
        icon: hidden ? eyeOutline : thumbsDownOutline,
        run: () => mark(posting, 'hidden', !hidden),
      }}
    >
      {children}
    </Swipe>
  );
}
