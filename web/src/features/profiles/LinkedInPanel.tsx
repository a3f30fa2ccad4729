import { logoLinkedin } from 'ionicons/icons';
import type { Profile } from '@/api/types';
import { useAuthOptions } from '@/features/accounts/queries';
import { describeFailure } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Row, Rows } from '@/ui/Rows';
import { AskTwice } from '@/ui/AskTwice';
import { ArchiveImport } from './ArchiveImport';
import { Loaded } from './Loaded';
import styles from './Profile.module.css';
import { useLinkLinkedIn, useUnlinkLinkedIn } from './queries';

/** What comes from LinkedIn: the sign-in, and the archive that LinkedIn hands out. */
export const LinkedInPanel = () => (
  <>
    <Loaded>{({ linkedin }) => (linkedin ? <Linked linkedin={linkedin} /> : <Unlinked />)}</Loaded>
    <div className={styles.below}>
      <ArchiveImport />
    </div>
  </>
);

function Linked({ linkedin }: { linkedin: NonNullable<Profile['linkedin']> }) {
  const t = useText();
  const formats = useFormats();
  const unlink = useUnlinkLinkedIn();
  return (
    <>
      <Rows title={t('linkedin.linked')} note={t('linkedin.linked_note')}>
        {linkedin.name && <Row label={t('account.name')} value={linkedin.name} />}
        {linkedin.email && <Row label={t('account.address')} value={linkedin.email} />}
        <Row label={t('linkedin.since')} value={formats.date(linkedin.linked_at)} />
      </Rows>
      {unlink.error && <Notice tone="danger">{describeFailure(t, unlink.error)}</Notice>}
      <AskTwice
        label={t('linkedin.unlink')}
        explained={t('linkedin.unlink_explained')}
        sure={t('linkedin.unlink')}
        busy={unlink.isPending}
        onSure={() => unlink.mutate()}
      />
    </>
  );
}

function Unlinked() {
  const t = useText();
  const { data: options } = useAuthOptions();
  const link = useLinkLinkedIn();
  if (!options) return null;
  if (!options.linkedin) return <p className={styles.intro}>{t('linkedin.not_here')}</p>;
  return (
    <Rows title={t('linkedin.not_linked')} note={t('linkedin.not_linked_note')}>
      <div className={styles.padded}>
        {link.error && <Notice tone="danger">{describeFailure(t, link.error)}</Notice>}
        <Button look="soft" icon={logoLinkedin} busy={link.isPending} onClick={() => link.mutate()}>
          {t('linkedin.link')}
        </Button>
      </div>
    </Rows>
  );
}
