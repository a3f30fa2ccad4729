export type Band = 'strong' | 'good' | 'some' | 'weak';

/** A score from 0 to 100 in a word; each band begins at its number. */
export const bandOf = (score: number): Band =>
  score >= 75 ? 'strong' : score >= 55 ? 'good' : score >= 35 ? 'some' : 'weak';
