import { useText } from '@/i18n/LanguageProvider';
import { TextField } from '@/ui/Field';
import { isMonth } from '../months';

interface MonthFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string) => void;
}

/** A month or only a year, as résumés give either. */
export function MonthField({ label, value, onChange }: MonthFieldProps) {
  const t = useText();
  return (
    <TextField
      label={label}
      hint={t('resume.month_hint')}
      error={isMonth(value ?? '') ? null : t('resume.month_wrong')}
      inputMode="numeric"
      maxLength={7}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value.trim())}
    />
  );
}
