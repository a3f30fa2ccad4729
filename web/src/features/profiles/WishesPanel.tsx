import type { Wishes } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Choice } from '@/ui/Choice';
import { Rows } from '@/ui/Rows';
import { WordList } from '@/ui/WordList';
import { Loaded } from './Loaded';
import { SalaryWish } from './SalaryWish';
import styles from './Profile.module.css';
import { useTouchProfile } from './queries';

const places = ['any', 'on_site', 'hybrid', 'remote'] as const;

/** What the person looks for; it weighs in every score. */
export const WishesPanel = () => <Loaded>{({ wishes }) => <WishList wishes={wishes} />}</Loaded>;

export function WishList({ wishes }: { wishes: Wishes }) {
  const t = useText();
  const touch = useTouchProfile();
  const wish = (part: Partial<Wishes>) => touch({ wishes: part });
  return (
    <>
      <p className={styles.intro}>{t('wishes.intro')}</p>
      {(['titles', 'locations'] as const).map((list) => (
        <Rows key={list} title={t(`wishes.${list}`)}>
          <div className={styles.padded}>
            <WordList
              words={wishes[list]}
              addLabel={t(`wishes.add_${list}`)}
              onChange={(words) => wish({ [list]: words })}
            />
          </div>
        </Rows>
      ))}
      <Rows title={t('filter.remote')}>
        <div className={styles.choice}>
          <Choice
            label={t('filter.remote')}
            value={wishes.remote ?? 'any'}
            options={places.map((value) => ({
              value,
              label: value === 'any' ? t('filter.any') : t(`remote.${value}`),
            }))}
            onChange={(remote) => wish({ remote: remote === 'any' ? null : remote })}
          />
        </div>
      </Rows>
      <Rows title={t('wishes.salary')} note={t('wishes.salary_note')}>
        <div className={styles.padded}>
          <SalaryWish
            key={JSON.stringify(wishes.salary)}
            salary={wishes.salary}
            onChange={(salary) => wish({ salary })}
          />
        </div>
      </Rows>
      <Rows title={t('wishes.languages')}>
        <div className={styles.padded}>
          <WordList
            words={wishes.languages}
            addLabel={t('details.add_language')}
            onChange={(languages) => wish({ languages })}
          />
        </div>
      </Rows>
    </>
  );
}
