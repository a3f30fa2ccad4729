import type { Profile } from '@/api/types';
import { PostEntries, StudyEntries } from '@/features/resumes/entries';
import { useText } from '@/i18n/LanguageProvider';
import { Rows } from '@/ui/Rows';
import styles from './Profile.module.css';
import { useSaveProfile } from './queries';

/** Posts and studies, as the person or LinkedIn told them. */
export function Career({ profile }: { profile: Profile }) {
  const t = useText();
  const saving = useSaveProfile();
  return (
    <>
      <Rows title={t('resume.experience')}>
        <div className={styles.padded}>
          <PostEntries
            posts={profile.positions}
            saving={saving}
            bodyOf={(positions) => ({ positions })}
            nothing={t('details.none_yet')}
          />
        </div>
      </Rows>
      <Rows title={t('resume.education')}>
        <div className={styles.padded}>
          <StudyEntries
            studies={profile.education}
            saving={saving}
            bodyOf={(education) => ({ education })}
            nothing={t('details.none_yet')}
          />
        </div>
      </Rows>
    </>
  );
}
