import { useState } from 'react';
import type { ContactDetails, Resume } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { TextArea, TextField } from '@/ui/Field';
import { EvidenceLine } from '../EvidenceLine';
import styles from '../Resume.module.css';
import { evidenceOf } from '../evidence';
import { useCorrectResume } from '../queries';
import { CorrectionForm } from '../entries/CorrectionForm';
import { Section } from './Section';

const fields = ['full_name', 'email', 'phone', 'location'] as const;

export function ContactSection({ resume }: { resume: Resume }) {
  const t = useText();
  const { contact } = resume;
  return (
    <Section title={t('resume.contact')} form={(close) => <ContactForm contact={contact} onClose={close} />}>
      <dl className={styles.facts}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(`resume.contact.${field}`)}</dt>
            <dd>
              {contact[field] ?? <span className={styles.quiet}>{t('resume.not_found')}</span>}
              <EvidenceLine evidence={evidenceOf(resume, `contact.${field}`)} />
            </dd>
          </div>
        ))}
        {contact.links.length > 0 && (
          <div>
            <dt>{t('resume.contact.links')}</dt>
            {contact.links.map((link) => (
              <dd key={link}>{link}</dd>
            ))}
          </div>
        )}
      </dl>
    </Section>
  );
}

function ContactForm({ contact, onClose }: { contact: ContactDetails; onClose: () => void }) {
  const t = useText();
  const [draft, setDraft] = useState(contact);
  const [links, setLinks] = useState(contact.links.join('\n'));
  return (
    <CorrectionForm
      saving={useCorrectResume()}
      change={() => ({ contact: { ...draft, links: linesOf(links) } })}
      onClose={onClose}
    >
      {fields.map((field, index) => (
        <TextField
          key={field}
          label={t(`resume.contact.${field}`)}
          value={draft[field] ?? ''}
          autoFocus={index === 0}
          onChange={({ target }) => setDraft({ ...draft, [field]: target.value })}
        />
      ))}
      <TextArea
        label={t('resume.contact.links')}
        hint={t('resume.one_each_line')}
        rows={3}
        value={links}
        onChange={({ target }) => setLinks(target.value)}
      />
    </CorrectionForm>
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
