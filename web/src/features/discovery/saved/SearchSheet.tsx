import { trashOutline } from 'ionicons/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ApiFailure } from '@/api/failure';
import type { SavedQuery, SavedSearch } from '@/api/types';
import { describeFailure, describeField } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { AskTwice } from '@/ui/AskTwice';
import { SelectField, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Row, Rows } from '@/ui/Rows';
import { Sheet } from '@/ui/Sheet';
import { showToast } from '@/ui/toasts';
import { Switch } from '@/ui/Switch';
import { newsPath } from './paths';
import { useKeepSearch, useRemoveSearch } from './queries';
import { describeSearch } from './searchName';

interface SearchSheetProps {
  /** Null for one that is not kept yet. */
  search: SavedSearch | null;
  query: SavedQuery;
  /** What it is called to begin with. */
  name: string;
  onClose: () => void;
  onRemoved?: () => void;
}

const scores = [50, 60, 70, 80, 90];

/** Names a search, and says which of its news count and whether they come by mail. */
export default function SearchSheet({ search, query, name, onClose, onRemoved }: SearchSheetProps) {
  const t = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const keep = useKeepSearch();
  const [draft, setDraft] = useState({
    name: search?.name ?? name,
    alert: search?.alert ?? true,
    min_score: search?.min_score ?? null,
  });
  const [touched, setTouched] = useState(false);
  const change = (part: Partial<typeof draft>) => {
    setTouched(true);
    setDraft({ ...draft, ...part });
  };
  const save = () =>
    keep.mutate(
      { search, draft: { ...draft, query } },
      {
        onSuccess: ({ id }) => {
          onClose();
          if (!search)
            showToast({
              text: t('searches.now_kept'),
              action: { label: t('action.open'), run: () => navigate(newsPath('/jobs', id)) },
            });
        },
      },
    );
  const choices = [...new Set([...scores, ...(draft.min_score === null ? [] : [draft.min_score])])].sort(
    (one, other) => one - other,
  );
  return (
    <Sheet
      title={t(search ? 'searches.edit' : 'searches.keep_title')}
      onClose={onClose}
      dirty={touched}
      submit={{ label: t('action.save'), busy: keep.isPending, run: save }}
    >
      {keep.error && <Notice tone="danger">{whyNot(t, keep.error)}</Notice>}
      <TextField
        label={t('searches.name')}
        hint={describeSearch(t, formats, query)}
        value={draft.name}
        maxLength={200}
        error={describeField(t, keep.error, 'name')}
        onChange={({ target }) => change({ name: target.value })}
      />
      <SelectField
        label={t('searches.min_score')}
        hint={t('searches.min_score_hint')}
        value={draft.min_score ?? ''}
        onChange={({ target }) => change({ min_score: target.value ? Number(target.value) : null })}
      >
        <option value="">{t('searches.any_score')}</option>
        {choices.map((score) => (
          <option key={score} value={score}>
            {t('searches.score_from', { score })}
          </option>
        ))}
      </SelectField>
      <Rows note={t('searches.alert_note')}>
        <Row
          label={t('searches.alert')}
          end={
            <Switch
              label={t('searches.alert')}
              checked={draft.alert}
              onChange={(alert) => change({ alert })}
            />
          }
        />
      </Rows>
      {search && <Remove search={search} onDone={onRemoved ?? onClose} />}
    </Sheet>
  );
}

function Remove({ search, onDone }: { search: SavedSearch; onDone: () => void }) {
  const t = useText();
  const remove = useRemoveSearch();
  return (
    <>
      {remove.error && <Notice tone="danger">{describeFailure(t, remove.error)}</Notice>}
      <AskTwice
        label={t('searches.remove')}
        icon={trashOutline}
        explained={t('searches.remove_explained')}
        sure={t('searches.remove_sure')}
        busy={remove.isPending}
        onSure={() => remove.mutate(search, { onSuccess: onDone })}
      />
    </>
  );
}

function whyNot(t: ReturnType<typeof useText>, failure: unknown) {
  const code = failure instanceof ApiFailure ? failure.code : undefined;
  if (code === 'too_many_searches') return t('searches.too_many');
  return code === 'stale' ? t('searches.stale') : describeFailure(t, failure);
}
