import { bookmark, bookmarkOutline } from 'ionicons/icons';
import type { JobPosting } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button, IconButton } from '@/ui/Button';
import { useMark } from './marks';

interface SaveButtonProps {
  posting: JobPosting;
  /** With its word beside the icon. */
  worded?: boolean;
}

/** Keeps a posting, or lets it go again. */
export function SaveButton({ posting, worded = false }: SaveButtonProps) {
  const t = useText();
  const mark = useMark();
  const icon = posting.saved ? bookmark : bookmarkOutline;
  const toggle = () => mark(posting, 'saved', !posting.saved);
  return worded ? (
    <Button look="soft" icon={icon} aria-pressed={posting.saved} data-save onClick={toggle}>
      {t(posting.saved ? 'mark.saved' : 'mark.save')}
    </Button>
  ) : (
    <IconButton
      icon={icon}
      label={t('mark.save_this', { title: posting.title })}
      aria-pressed={posting.saved}
      data-save
      onClick={toggle}
    />
  );
}
