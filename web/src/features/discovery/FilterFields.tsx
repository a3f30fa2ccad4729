import { useSources } from '@/features/sources/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { SelectField, TextField } from '@/ui/Field';
import { Switch } from '@/ui/Switch';
import styles from './FilterSheet.module.css';
import { countryCodes } from './countries';
import { employmentTypes, postedWithin, remoteKinds, type SearchState } from './searchState';

interface FilterFieldsProps {
  draft: SearchState;
  onChange: (part: Partial<SearchState>) => void;
}

const currencies = ['SEK', 'EUR', 'USD', 'GBP', 'NOK', 'DKK', 'CHF', 'PLN', 'CAD', 'AUD'];

export function FilterFields({ draft, onChange }: FilterFieldsProps) {
  const t = useText();
  const text = (name: 'location' | 'company' | 'salary_min') => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
    autoComplete: 'off',
  });
  return (
    <>
      <TextField
        label={t('filter.location')}
        placeholder={t('filter.location_placeholder')}
        {...text('location')}
      />
      <CountrySelect draft={draft} onChange={onChange} />
      <OneOf
        label={t('filter.remote')}
        value={draft.remote}
        options={remoteKinds.map((kind) => [kind, t(`remote.${kind}`)])}
        onChange={(remote) => onChange({ remote })}
      />
      <OneOf
        label={t('filter.employment')}
        value={draft.employment_type}
        options={employmentTypes.map((kind) => [kind, t(`employment.${kind}`)])}
        onChange={(employment_type) => onChange({ employment_type })}
      />
      <OneOf
        label={t('filter.posted')}
        value={draft.posted}
        options={postedWithin.map((span) => [span, t(`filter.posted.${span}`)])}
        onChange={(posted) => onChange({ posted })}
      />
      <div className={styles.pair}>
        <TextField
          label={t('filter.salary')}
          hint={t('filter.salary_hint')}
          inputMode="numeric"
          {...text('salary_min')}
          onChange={(event) =>
            onChange({ salary_min: event.target.value.replace(/\D/g, '').replace(/^0+/, '') })
          }
        />
        <SelectField
          label={t('filter.currency')}
          value={draft.currency}
          onChange={(event) => onChange({ currency: event.target.value })}
        >
          {[...new Set([draft.currency, ...currencies])].map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </SelectField>
      </div>
      <TextField label={t('filter.company')} {...text('company')} />
      <SourceSelect draft={draft} onChange={onChange} />
      <div className={styles.switchRow}>
        <span aria-hidden="true">{t('filter.expired')}</span>
        <Switch
          label={t('filter.expired')}
          checked={draft.expired}
          onChange={(expired) => onChange({ expired })}
        />
      </div>
    </>
  );
}

function CountrySelect({ draft, onChange }: FilterFieldsProps) {
  const t = useText();
  const formats = useFormats();
  const options = countryCodes
    .map((code): [string, string] => [code, formats.country(code)])
    .sort(([, one], [, other]) => one.localeCompare(other, formats.locale));
  return (
    <OneOf
      label={t('filter.country')}
      value={draft.country}
      options={options}
      onChange={(country) => onChange({ country })}
    />
  );
}

function SourceSelect({ draft, onChange }: FilterFieldsProps) {
  const t = useText();
  const { data } = useSources();
  const options = (data?.items ?? []).map(({ source, name }): [string, string] => [source, name]);
  const known = !draft.source || options.some(([name]) => name === draft.source);
  return (
    <OneOf
      label={t('filter.source')}
      value={draft.source}
      options={known ? options : [...options, [draft.source, draft.source]]}
      onChange={(source) => onChange({ source })}
    />
  );
}

interface OneOfProps<Value extends string> {
  label: string;
  value: Value | '';
  options: [Value, string][];
  onChange: (value: Value | '') => void;
}

/** A choice that may be left open. */
function OneOf<Value extends string>({ label, value, options, onChange }: OneOfProps<Value>) {
  const t = useText();
  return (
    <SelectField
      label={label}
      value={value}
      onChange={(event) => onChange(options.find(([each]) => each === event.target.value)?.[0] ?? '')}
    >
      <option value="">{t('filter.any')}</option>
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
