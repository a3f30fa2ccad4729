import type { Settings } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Choice } from '@/ui/Choice';
import { SelectField } from '@/ui/Field';
import { Row, Rows } from '@/ui/Rows';
import { Stepper } from '@/ui/Stepper';
import { Loaded } from './Loaded';
import styles from './Profile.module.css';
import { useTouchProfile } from './queries';
import { zonesWith } from './zones';

const digests = ['off', 'daily', 'weekly'] as const;
const mailLanguages = { en: 'English', sv: 'Svenska' } as const;

/** Which mails come, how many applications a week are aimed for, and when silence is an answer. */
export const RemindersPanel = () => <Loaded>{({ settings }) => <Reminders settings={settings} />}</Loaded>;

function Reminders({ settings }: { settings: Settings }) {
  const t = useText();
  const touch = useTouchProfile();
  const set = (part: Partial<Settings>) => touch({ settings: part });
  const language = settings.locale.startsWith('sv') ? 'sv' : 'en';
  return (
    <>
      <Rows title={t('reminders.digest')} note={t('reminders.digest_note')}>
        <div className={styles.choice}>
          <Choice
            label={t('reminders.digest')}
            value={settings.digest}
            options={digests.map((value) => ({ value, label: t(`reminders.digest.${value}`) }))}
            onChange={(digest) => set({ digest })}
          />
        </div>
        <div className={styles.padded}>
          <div className={styles.form}>
            <SelectField
              label={t('reminders.mail_language')}
              value={language}
              onChange={({ target }) => set({ locale: target.value === 'sv' ? 'sv' : 'en' })}
            >
              {Object.entries(mailLanguages).map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('reminders.time_zone')}
              hint={t('reminders.time_zone_hint')}
              value={settings.time_zone}
              onChange={({ target }) => set({ time_zone: target.value })}
            >
              {zonesWith(settings.time_zone).map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </SelectField>
          </div>
        </div>
      </Rows>
      <Rows title={t('reminders.goal')} note={t('reminders.goal_note')}>
        <Row
          label={t('reminders.applications')}
          end={
            <Stepper
              label={t('reminders.goal')}
              value={settings.weekly_goal}
              least={0}
              most={100}
              onChange={(weekly_goal) => set({ weekly_goal })}
            />
          }
        />
      </Rows>
      <Rows title={t('reminders.ghosted')} note={t('reminders.ghosted_note')}>
        <Row
          label={t('reminders.days')}
          end={
            <Stepper
              label={t('reminders.ghosted')}
              value={settings.ghosted_after_days}
              least={1}
              most={365}
              onChange={(ghosted_after_days) => set({ ghosted_after_days })}
            />
          }
        />
      </Rows>
    </>
  );
}
