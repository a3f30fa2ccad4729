import { useMemo } from 'react';
import { richText } from '@/features/jobs/richText';
import styles from './Markdown.module.css';

/** Notes as the server has made them from Markdown, drawn anew without its markup. */
export function Markdown({ html }: { html: string }) {
  const content = useMemo(() => richText(html), [html]);
  return <div className={styles.text}>{content}</div>;
}
