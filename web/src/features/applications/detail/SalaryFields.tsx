import { useText } from '@/i18n/LanguageProvider';
import { SelectField, TextField } from '@/ui/Field';
import type { Draft } from '../editing/useDraft';
import styles from './Detail.module.css';
import { periods, type ApplicationValues, type Salary } from './applicationValues';

export function SalaryFields({ name, draft }: { name: Salary; draft: Draft<ApplicationValues> }) {
  const t = useText();
  return (
    <fieldset className={styles.salary}>
      <legend>{t(`app.${name}`)}</legend>
      <TextField
        label={t('salary.min')}
        inputMode="decimal"
        pattern="[0-9]*[.,]?[0-9]*"
        {...draft.field(`${name}_min`)}
      />
      <TextField
        label={t('salary.max')}
        inputMode="decimal"
        pattern="[0-9]*[.,]?[0-9]*"
        {...draft.field(`${name}_max`)}
      />
      <TextField
        label={t('salary.currency')}
        maxLength={3}
        autoCapitalize="characters"
        placeholder="SEK"
        {...draft.field(`${name}_currency`)}
      />
      <SelectField label={t('salary.period')} {...draft.field(`${name}_period`)}>
        {periods.map((period) => (
          <option key={period} value={period}>
            {t(`salary.per_${period}`)}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
