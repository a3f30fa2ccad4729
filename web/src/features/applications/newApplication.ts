import { ownId } from '@/api/outbox';
import type { Application, ApplicationInput, JobPosting, Stage } from '@/api/types';

/** An application as it is shown until the server has made it. */
export function newApplication(
  id: string,
  body: ApplicationInput,
  stages: Stage[],
  posting: JobPosting | undefined,
): Application {
  const now = new Date().toISOString();
  const status = body.status ?? stages.find(({ kind }) => kind === 'applied')?.key ?? 'applied';
  const kind = stages.find(({ key }) => key === status)?.kind ?? 'applied';
  return {
    id: ownId(id),
    version: 0,
    company_name: body.company_name ?? posting?.company_name ?? '—',
    role_title: body.role_title ?? posting?.title ?? '—',
    status,
    status_kind: kind,
    status_at: now,
    applied_date: body.applied_date ?? (kind === 'applied' ? now.slice(0, 10) : null),
    source: body.source ?? posting?.source ?? null,
    job_id: body.job_id ?? null,
    url: body.url ?? posting?.url ?? null,
    location: body.location ?? posting?.location ?? null,
    salary: null,
    salary_asked: null,
    salary_offered: null,
    notes: body.notes ?? null,
    notes_html: null,
    tags: body.tags ?? [],
    archived: false,
    match_score: null,
    created_at: now,
    updated_at: now,
  };
}
