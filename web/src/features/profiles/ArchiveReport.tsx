import type { LinkedInArchiveReport } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import styles from './Profile.module.css';
import { fileReason, rowReason } from './archiveReasons';

const parts = ['positions', 'education', 'skills', 'languages', 'links'] as const;

/** So many rows are told one by one. */
const told = 100;

/** A file's name without the folder that all of them are in. */
const leaf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What was taken of an archive, and what not, with the reasons. */
export function ArchiveReport({ report }: { report: LinkedInArchiveReport }) {
  const t = useText();
  const { profile, applications, saved_jobs: saved, files } = report;
  const taken = [
    profile.headline && t('archive.headline'),
    profile.summary && t('archive.summary'),
    profile.location && t('archive.location'),
    ...parts
      .filter((part) => profile[part] > 0)
      .map((part) => t(`archive.${part}`, { count: profile[part] })),
    applications.created > 0 && t('archive.applications', { count: applications.created }),
    saved.created > 0 && t('archive.saved_jobs', { count: saved.created }),
  ].filter((each) => each !== false);
  // What was here already is told by its number alone.
  const problems = report.problems.filter(({ outcome }) => outcome === 'failed');
  const skipped = applications.skipped + saved.skipped;
  const unread = files.filter(({ code }) => code !== null);
  return (
    <section aria-label={t('archive.report')} className={styles.report}>
      <Notice tone="good">{t(taken.length > 0 ? 'archive.taken' : 'archive.nothing_new')}</Notice>
      {taken.length > 0 && (
        <ul>
          {taken.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {skipped > 0 && <p className={styles.quiet}>{t('archive.skipped', { count: skipped })}</p>}
      {unread.length + problems.length > 0 && (
        <details>
          <summary>{t('archive.not_taken', { count: unread.length + problems.length })}</summary>
          <ul>
            {unread.map((file) => (
              <li key={file.name}>
                {leaf(file.name)}: {fileReason(t, file)}
              </li>
            ))}
            {problems.slice(0, told).map((problem, index) => (
              <li key={index}>
                {t('archive.at', { file: leaf(problem.file), line: problem.line })}: {rowReason(t, problem)}
              </li>
            ))}
            {problems.length > told && <li>{t('files.more', { count: problems.length - told })}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}
