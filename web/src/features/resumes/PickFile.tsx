import { documentTextOutline, imageOutline } from 'ionicons/icons';
import { useRef } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { useMedia } from '@/ui/media';
import { accepted } from './refusals';

interface PickFileProps {
  label?: string;
  look?: 'primary' | 'soft';
  /** Offers a phone's pictures apart; its file picker leads there too. */
  pictures?: boolean;
  onPick: (file: File) => void;
}

/** Opens the device's file picker, and on a phone its pictures as well. */
export function PickFile({ label, look = 'primary', pictures = false, onPick }: PickFileProps) {
  const t = useText();
  const phone = useMedia('(pointer: coarse)');
  return (
    <>
      <PickButton
        accept={accepted}
        icon={documentTextOutline}
        look={look}
        label={label ?? t('resume.choose_file')}
        onPick={onPick}
      />
      {phone && pictures && (
        <PickButton
          accept="image/*"
          icon={imageOutline}
          look="soft"
          label={t('resume.choose_picture')}
          onPick={onPick}
        />
      )}
    </>
  );
}

interface PickButtonProps extends Required<Omit<PickFileProps, 'pictures'>> {
  accept: string;
  icon: string;
}

function PickButton({ accept, icon, look, label, onPick }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file can be chosen again.
          target.value = '';
          if (file) onPick(file);
        }}
      />
      <Button look={look} icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
