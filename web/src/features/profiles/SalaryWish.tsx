import { useState } from 'react';
import type { Money } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { SelectField, TextField } from '@/ui/Field';
import styles from './Profile.module.css';

const currencies = ['SEK', 'EUR', 'USD', 'GBP', 'NOK', 'DKK', 'CHF', 'PLN', 'CAD', 'AUD'];
const periods = ['hour', 'day', 'week', 'month', 'year'] as const;

interface SalaryWishProps {
  salary: Money | null;
  onChange: (salary: Money | null) => void;
}

/** The least pay that a person wants. */
export function SalaryWish({ salary, onChange }: SalaryWishProps) {
  const t = useText();
  const [draft, setDraft] = useState({
    amount: salary?.amount_min == null ? '' : String(salary.amount_min),
    currency: salary?.currency ?? 'SEK',
    period: salary?.period ?? ('month' as const),
  });
  const { amount, currency, period } = draft;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(amount ? { amount_min: Number(amount), amount_max: null, currency, period } : null);
      }}
    >
      <div className={styles.salary}>
        <TextField
          label={t('wishes.least')}
          inputMode="numeric"
          maxLength={9}
          value={amount}
          onChange={({ target }) => setDraft({ ...draft, amount: target.value.replace(/\D/g, '') })}
        />
        <SelectField
          label={t('filter.currency')}
          value={currency}
          onChange={({ target }) => setDraft({ ...draft, currency: target.value })}
        >
          {[...new Set([currency, ...currencies])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </SelectField>
        <SelectField
          label={t('wishes.period')}
          value={period}
          onChange={({ target }) =>
            setDraft({ ...draft, period: periods.find((each) => each === target.value) ?? 'month' })
          }
        >
          {periods.map((each) => (
            <option key={each} value={each}>
              {t(`wishes.period.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Button type="submit" look="soft">
        {t('action.save')}
      </Button>
    </form>
  );
}
