import type { Stage } from '@/api/types';
import type { Translate } from '@/i18n/messages';

/** The stages a person starts with, as the server names them. */
const initial = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  interview: 'Interview',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  ghosted: 'Ghosted',
} as const;

const isInitial = (key: string): key is keyof typeof initial => key in initial;

/** A stage by the name its person gave it; one that still has its first name, in the reader's language. */
export const stageName = (t: Translate, { key, name }: Pick<Stage, 'key' | 'name'>): string =>
  isInitial(key) && initial[key] === name ? t(`stage.${key}`) : name;
