import { useEffect, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { SelectField, TextField } from '@/ui/Field';
import { classes } from '@/ui/classes';
import { useNamedStages, useTags } from '../queries';
import styles from './List.module.css';
import { isFiltered, sortable, type ListState } from './listState';

interface FiltersProps {
  state: ListState;
  onChange: (part: Partial<ListState>, how?: 'step' | 'in-place') => void;
  /** There are no heads of columns to sort by. */
  compact: boolean;
}

const pause = 250;

export function Filters({ state, onChange, compact }: FiltersProps) {
  const t = useText();
  const stages = useNamedStages();
  const { data: tags = {} } = useTags();
  const tagNames = Object.keys(tags).sort((a, b) => a.localeCompare(b));
  const choices = (
    <>
      <SelectField
        label={t('apps.filter.stage')}
        value={state.status}
        onChange={(event) => onChange({ status: event.target.value })}
      >
        <option value="">{t('apps.filter.any_stage')}</option>
        {stages.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      {(tagNames.length > 0 || state.tag) && (
        <SelectField
          label={t('apps.filter.tag')}
          value={state.tag}
          onChange={(event) => onChange({ tag: event.target.value })}
        >
          <option value="">{t('apps.filter.any_tag')}</option>
          {tagNames.map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={t('apps.filter.where')}
        value={state.archived}
        onChange={(event) => onChange({ archived: event.target.value === 'true' ? 'true' : 'false' })}
      >
        <option value="false">{t('apps.filter.active')}</option>
        <option value="true">{t('apps.filter.archived')}</option>
      </SelectField>
      {compact && (
        <SelectField
          label={t('apps.filter.sort')}
          value={state.sort}
          onChange={(event) => onChange({ sort: event.target.value })}
        >
          {sortable.flatMap((key) => [
            <option key={key} value={key}>
              {t(`apps.sort.${key}`)}
            </option>,
            <option key={`-${key}`} value={`-${key}`}>
              {t(`apps.sort_down.${key}`)}
            </option>,
          ])}
        </SelectField>
      )}
    </>
  );
  return (
    <div role="search" className={classes(styles.filters, !compact && styles.roomy)}>
      <Words key={state.q} q={state.q} onChange={(q) => onChange({ q }, 'in-place')} />
      {compact ? (
        <details className={styles.more} open={isFiltered({ ...state, q: '' })}>
          <summary className={styles.summary}>{t('apps.filter.more')}</summary>
          <div className={styles.choices}>{choices}</div>
        </details>
      ) : (
        choices
      )}
    </div>
  );
}

/** Searches a moment after the last letter. */
function Words({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const t = useText();
  const [words, setWords] = useState(q);
  useEffect(() => {
    if (words === q) return;
    const timer = setTimeout(() => onChange(words), pause);
    return () => clearTimeout(timer);
    // Only what is typed starts the clock.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [words]);
  return (
    <TextField
      label={t('apps.filter.search')}
      type="search"
      enterKeyHint="search"
      value={words}
      onChange={(event) => setWords(event.target.value)}
    />
  );
}
