import { useState } from 'react';
import type { Profile } from '@/api/types';
import { describeField, describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Rows } from '@/ui/Rows';
import { WordList } from '@/ui/WordList';
import { showToast } from '@/ui/toasts';
import { Career } from './Career';
import { Languages } from './Languages';
import { Loaded } from './Loaded';
import styles from './Profile.module.css';
import { useSaveProfile, useTouchProfile } from './queries';

/** Who the person is, in their own words. */
export const DetailsPanel = () => (
  <Loaded>
    {(profile) => (
      <>
        <Person profile={profile} />
        <Career profile={profile} />
        <Words profile={profile} />
      </>
    )}
  </Loaded>
);

const fields = ['full_name', 'headline', 'location'] as const;

function Person({ profile }: { profile: Profile }) {
  const t = useText();
  const save = useSaveProfile();
  const [draft, setDraft] = useState({ ...profile, links: profile.links.join('\n') });
  const { full_name, headline, location, summary } = draft;
  const links = draft.links.split(/\s+/).filter(Boolean);
  const wrongLink = links.findIndex((_, index) => describeField(t, save.error, `links[${index}]`));
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { full_name, headline, location, summary, links },
          { onSuccess: () => showToast({ text: t('details.saved') }) },
        );
      }}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`details.${field}`)}
          hint={field === 'headline' ? t('details.headline_hint') : undefined}
          error={describeField(t, save.error, field)}
          value={draft[field] ?? ''}
          maxLength={200}
          autoComplete={field === 'full_name' ? 'name' : 'off'}
          onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
        />
      ))}
      <TextArea
        label={t('details.summary')}
        hint={t('details.summary_hint')}
        error={describeField(t, save.error, 'summary')}
        rows={5}
        maxLength={10_000}
        value={summary ?? ''}
        onChange={({ target }) => setDraft({ ...draft, summary: target.value })}
      />
      <TextArea
        label={t('details.links')}
        hint={t('resume.one_each_line')}
        error={wrongLink >= 0 ? t('details.link_wrong', { link: links[wrongLink] ?? '' }) : null}
        rows={3}
        spellCheck={false}
        value={draft.links}
        onChange={({ target }) => setDraft({ ...draft, links: target.value })}
      />
      {save.error && <Notice tone="danger">{describeFailure(t, save.error)}</Notice>}
      <Button type="submit" busy={save.isPending}>
        {t('action.save')}
      </Button>
    </form>
  );
}

function Words({ profile }: { profile: Profile }) {
  const t = useText();
  const touch = useTouchProfile();
  return (
    <>
      <Rows title={t('resume.skills')}>
        <div className={styles.padded}>
          <WordList
            words={profile.skills}
            addLabel={t('resume.add_skill')}
            onChange={(skills) => touch({ skills })}
          />
        </div>
      </Rows>
      <Rows title={t('resume.languages')}>
        <div className={styles.padded}>
          <Languages profile={profile} />
        </div>
      </Rows>
    </>
  );
}
