import type { Application, ApplicationInput, Money } from '@/api/types';

export const salaries = ['salary', 'salary_asked', 'salary_offered'] as const;
export type Salary = (typeof salaries)[number];

export const periods = ['month', 'year', 'week', 'day', 'hour'] as const;

type Line = 'company_name' | 'role_title' | 'location' | 'url' | 'applied_date' | 'source' | 'tags' | 'notes';
type SalaryPart = `${Salary}_${'min' | 'max' | 'currency' | 'period'}`;
export type ApplicationValues = Record<Line | SalaryPart, string>;

/** An application as its form has it. */
export const valuesOf = (application: Application): ApplicationValues => ({
  company_name: application.company_name,
  role_title: application.role_title,
  location: application.location ?? '',
  url: application.url ?? '',
  applied_date: application.applied_date ?? '',
  source: application.source ?? '',
  tags: application.tags.join(', '),
  notes: application.notes ?? '',
  ...salaryValues('salary', application.salary),
  ...salaryValues('salary_asked', application.salary_asked),
  ...salaryValues('salary_offered', application.salary_offered),
});

const text = (amount: number | null | undefined) => (amount == null ? '' : String(amount));

const salaryValues = (name: Salary, money: Money | null) =>
  ({
    [`${name}_min`]: text(money?.amount_min),
    [`${name}_max`]: text(money?.amount_max),
    [`${name}_currency`]: money?.currency ?? '',
    [`${name}_period`]: money?.period ?? 'month',
  }) as Record<SalaryPart, string>;

/** What was changed, as the server takes it; what was emptied is null. */
export function bodyOf(values: ApplicationValues, changed: string[]): ApplicationInput {
  const lines = (
    ['company_name', 'role_title', 'location', 'url', 'applied_date', 'source', 'notes'] as const
  )
    .filter((name) => changed.includes(name))
    .map((name) => [name, values[name].trim() || null] as const);
  const amounts = salaries
    .filter((name) => changed.some((each) => isPartOf(name, each)))
    .map((name) => [name, moneyOf(name, values)] as const);
  const given: ApplicationInput = { ...Object.fromEntries(lines), ...Object.fromEntries(amounts) };
  return changed.includes('tags') ? { ...given, tags: tagsOf(values.tags) } : given;
}

const isPartOf = (name: Salary, part: string) => new RegExp(`^${name}_(min|max|currency|period)$`).test(part);

export const tagsOf = (line: string): string[] => [
  ...new Set(
    line
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

function moneyOf(name: Salary, values: ApplicationValues): ApplicationInput['salary'] {
  const least = numberOf(values[`${name}_min`]);
  const most = numberOf(values[`${name}_max`]);
  if (least === null && most === null) return null;
  return {
    amount_min: least,
    amount_max: most,
    currency: values[`${name}_currency`].trim().toUpperCase() || 'SEK',
    period: periods.find((period) => period === values[`${name}_period`]) ?? 'month',
  };
}

/** A number as people write one, "45 000" or "45000,50"; null for none. */
export function numberOf(written: string): number | null {
  const plain = written.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
