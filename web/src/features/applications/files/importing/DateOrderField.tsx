import { useText } from '@/i18n/LanguageProvider';
import { SelectField } from '@/ui/Field';
import type { Reading } from './columns';

const orders = ['', 'day_first', 'month_first'] as const;

interface DateOrderFieldProps {
  value: Reading['dateOrder'];
  onChange: (value: Reading['dateOrder']) => void;
}

/** Whether 3/4 is in April or in March. */
export function DateOrderField({ value, onChange }: DateOrderFieldProps) {
  const t = useText();
  return (
    <SelectField
      label={t('import.dates')}
      hint={t('import.dates_hint')}
      value={value}
      onChange={({ target }) => onChange(orders.find((order) => order === target.value) ?? '')}
    >
      <option value="">{t('import.dates_auto')}</option>
      <option value="day_first">{t('import.day_first')}</option>
      <option value="month_first">{t('import.month_first')}</option>
    </SelectField>
  );
}
