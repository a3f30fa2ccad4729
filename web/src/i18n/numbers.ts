import { late } from './late';

/** Writes numbers. Small ones look the same in every language that the app speaks, and need not be looked up. */
export function numbersFor(locale: string): (value: number) => string {
  const format = late(() => new Intl.NumberFormat(locale));
  return (value) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : format().format(value);
}
