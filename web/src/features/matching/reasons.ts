import type { Match, MatchReason } from '@/api/types';

/** Two sentences that belong together, one from each side. */
export interface Pair {
  text: string;
  resume: string;
  posting: string;
}

export interface Explained {
  /** What the score is made of, without those that quote both sides at length. */
  facts: MatchReason[];
  pairs: Pair[];
}

/** Skills are shown as lists of their own. */
const asLists = ['skills_shared', 'skills_missing'];

/** Sorts reasons into what is said in a sentence and what is quoted from both sides. */
export function explained({ reasons }: Pick<Match, 'reasons'>): Explained {
  const told = reasons.filter(({ kind }) => !asLists.includes(kind));
  const quoting = told.filter(quotesBoth);
  return {
    facts: told.filter((reason) => !quotesBoth(reason)),
    pairs: quoting.map(({ text, resume_evidence: resume, posting_evidence: posting }) => ({
      text,
      resume: resume ?? '',
      posting: posting ?? '',
    })),
  };
}

const quotesBoth = ({ resume_evidence, posting_evidence }: MatchReason) =>
  Boolean(resume_evidence) && Boolean(posting_evidence);
