import { outsideAddress } from '@/features/jobs/facts';
import styles from './Attached.module.css';
import { AttachedSection } from './AttachedSection';

export const Contacts = ({ id }: { id: string }) => (
  <AttachedSection applicationId={id} kind="contacts" nameOf={({ name }) => name}>
    {({ name, role, email, phone, url, note }) => {
      const address = outsideAddress(url);
      return (
        <>
          <p className={styles.name}>{name}</p>
          {role && <p className={styles.quiet}>{role}</p>}
          <p className={styles.links}>
            {email && <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a>}
            {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
            {address && (
              <a href={address} target="_blank" rel="noopener noreferrer">
                {new URL(address).hostname}
              </a>
            )}
          </p>
          {note && <p className={styles.words}>{note}</p>}
        </>
      );
    }}
  </AttachedSection>
);
