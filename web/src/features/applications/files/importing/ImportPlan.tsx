import { useState } from 'react';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { useStages } from '../../queries';
import styles from '../Files.module.css';
import { Report } from '../Report';
import { ColumnsTable } from './ColumnsTable';
import { DateOrderField } from './DateOrderField';
import { StatusWords } from './StatusWords';
import { asGuessed, mapped, missingColumns, type Reading } from './columns';
import { useColumns, useTrial, type Chosen, type useImport } from './queries';
import { whyNot } from './refusals';

interface ImportPlanProps {
  chosen: Chosen;
  taking: ReturnType<typeof useImport>;
}

/** How a file is going to be read, which the person may change, and what it would bring. */
export function ImportPlan({ chosen, taking }: ImportPlanProps) {
  const t = useText();
  const formats = useFormats();
  const [reading, setReading] = useState<Reading>(asGuessed);
  const { data: stages } = useStages();
  const { data: found, error: unreadable } = useColumns(chosen, reading);
  const missing = found ? missingColumns(found) : [];
  const ready = found !== undefined && missing.length === 0;
  const trial = useTrial(chosen, reading, ready);

  if (unreadable) return <Notice tone="danger">{whyNot(t, unreadable)}</Notice>;
  if (!found) return <Waiting />;
  if (found.lines === 0) return <Notice tone="warning">{t('import.empty')}</Notice>;
  return (
    <div className={styles.report}>
      <ColumnsTable
        columns={found.columns}
        onMap={(heading, key) => setReading({ ...reading, mapping: mapped(found.columns, heading, key) })}
      />
      {missing.length > 0 && (
        <Notice tone="warning">
          {t('import.missing', { columns: formats.list(missing.map((key) => t(`column.${key}`))) })}
        </Notice>
      )}
      {found.statuses.length > 0 && stages && (
        <StatusWords
          words={found.statuses}
          stages={stages}
          onMean={(word, key) => setReading({ ...reading, statuses: { ...reading.statuses, [word]: key } })}
        />
      )}
      {found.columns.some(({ column }) => column === 'applied_date') && (
        <DateOrderField
          value={reading.dateOrder}
          onChange={(dateOrder) => setReading({ ...reading, dateOrder })}
        />
      )}
      {ready && trial.error && <Notice tone="danger">{whyNot(t, trial.error)}</Notice>}
      {ready && !trial.data && !trial.error && <Waiting />}
      {ready && trial.data && (
        <div className={styles.report} aria-busy={trial.isPlaceholderData}>
          <Report report={trial.data} name={chosen.file.name} />
          {taking.error && <Notice tone="danger">{whyNot(t, taking.error)}</Notice>}
          {trial.data.created > 0 && (
            <Button
              busy={taking.isPending || trial.isPlaceholderData}
              onClick={() => taking.mutate({ chosen, reading })}
            >
              {t('files.import_do', { count: trial.data.created })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const Waiting = () => (
  <Skeleton>
    <Bar height={120} />
  </Skeleton>
);
