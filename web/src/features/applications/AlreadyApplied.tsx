import { Link } from 'react-router-dom';
import type { Application, Stage } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';

interface AlreadyAppliedProps {
  same: Application[];
  stages: Stage[];
  onOpen: () => void;
}

/** Says before it happens that there is an application for the same job. */
export function AlreadyApplied({ same, stages, onOpen }: AlreadyAppliedProps) {
  const t = useText();
  const formats = useFormats();
  const first = same[0];
  if (!first) return null;
  const stage = stages.find(({ key }) => key === first.status)?.name ?? first.status;
  const day = formats.day(first.applied_date ?? first.created_at);
  return (
    <Notice tone="warning">
      {t('apps.same', {
        count: same.length,
        title: first.role_title,
        company: first.company_name,
        day,
        stage,
      })}{' '}
      <Link to={`/apps/${first.id}`} onClick={onOpen}>
        {t('apps.same_open')}
      </Link>
    </Notice>
  );
}
