import type { Profile } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { SelectField } from '@/ui/Field';
import { WordList } from '@/ui/WordList';
import styles from './Profile.module.css';
import { useTouchProfile } from './queries';

const levels = [
  'elementary',
  'limited_working',
  'professional_working',
  'full_professional',
  'native',
] as const;

/** The languages a person speaks, and how well. */
export function Languages({ profile }: { profile: Profile }) {
  const t = useText();
  const touch = useTouchProfile();
  const { languages, language_levels: known } = profile;
  const choose = (language: string, value: string) => {
    const level = levels.find((each) => each === value);
    const others = Object.entries(known).filter(([name]) => name !== language);
    touch({ language_levels: Object.fromEntries(level ? [...others, [language, level]] : others) });
  };
  return (
    <>
      <WordList
        words={languages}
        addLabel={t('details.add_language')}
        onChange={(words) => touch({ languages: words })}
      />
      {languages.length > 0 && (
        <div className={styles.levels}>
          {languages.map((language) => (
            <SelectField
              key={language}
              label={t('details.level', { language })}
              value={known[language] ?? ''}
              onChange={({ target }) => choose(language, target.value)}
            >
              <option value="">{t('details.level_unsaid')}</option>
              {levels.map((level) => (
                <option key={level} value={level}>
                  {t(`level.${level}`)}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      )}
    </>
  );
}
