import { useText } from '@/i18n/LanguageProvider';
import { Choice } from '@/ui/Choice';
import { Rows } from '@/ui/Rows';
import { usePreference } from '@/ui/preferences';
import styles from './Profile.module.css';

const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', 'en', 'sv'] as const;

export function AppearancePanel() {
  const t = useText();
  const [theme, setTheme] = usePreference('theme');
  const [language, setLanguage] = usePreference('language');
  return (
    <>
      <Rows title={t('appearance.theme')}>
        <div className={styles.choice}>
          <Choice
            label={t('appearance.theme')}
            value={theme}
            options={themes.map((value) => ({ value, label: t(`appearance.theme.${value}`) }))}
            onChange={setTheme}
          />
        </div>
      </Rows>
      <Rows title={t('appearance.language')} note={t('appearance.note')}>
        <div className={styles.choice}>
          <Choice
            label={t('appearance.language')}
            value={language}
            options={languages.map((value) => ({ value, label: t(`appearance.language.${value}`) }))}
            onChange={setLanguage}
          />
        </div>
      </Rows>
    </>
  );
}
