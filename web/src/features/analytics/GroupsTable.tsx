import { documentTextOutline } from 'ionicons/icons';
import { useState } from 'react';
import type { Groups, Rate } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { IconButton } from '@/ui/Button';
import { Choice } from '@/ui/Choice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import { saveFile } from '@/ui/saveFile';
import styles from './Card.module.css';
import own from './Analytics.module.css';
import { Info } from './Info';
import { Table } from './Table';
import { csvOf } from './csv';
import { useGroupName } from './groupNames';
import type { Period } from './period';
import { useGroups } from './queries';

const ways = ['source', 'title', 'match_score', 'weekday'] as const;
const rateNames = ['response_rate', 'interview_rate', 'offer_rate'] as const;

const rounded = (share: number | null) => (share === null ? null : Math.round(share * 10_000) / 10_000);

/** Which applications get answers. What is too little to compare says so instead. */
export function GroupsTable({ period }: { period: Period }) {
  const t = useText();
  const nameOf = useGroupName();
  const [by, setBy] = useState<Groups['by']>('source');
  const { data, error, refetch } = useGroups(period, by);
  const title = t('chart.groups');
  const heads = [
    t(`chart.by.${by}`),
    t('chart.applications'),
    ...rateNames.map((name) => t(`analytics.${name}`)),
    t('chart.days_to_response'),
  ];
  const items = data?.by === by ? data.items : undefined;
  const cells = {
    heads,
    rows: (items ?? []).map((group) => [
      nameOf(by, group.source),
      group.applications,
      ...rateNames.map((name) => group[name].value),
      group.median_days_to_first_response,
    ]),
  };
  // Whoever takes the figures elsewhere takes along how little they may say.
  const told = {
    heads: [
      heads[0] ?? '',
      heads[1] ?? '',
      ...rateNames.flatMap((name) => {
        const rate = t(`analytics.${name}`);
        return [rate, t('chart.at_least', { rate }), t('chart.at_most', { rate })];
      }),
      heads.at(-1) ?? '',
    ],
    rows: (items ?? []).map((group) => [
      nameOf(by, group.source),
      group.applications,
      ...rateNames.flatMap((name) => [group[name].value, group[name].low, group[name].high].map(rounded)),
      group.median_days_to_first_response,
    ]),
  };
  return (
    <section aria-label={title} className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {title}
          <Info about={title}>{t('define.groups')}</Info>
        </h2>
        {items && (
          <span className={styles.tools}>
            <IconButton
              icon={documentTextOutline}
              label={t('chart.csv', { name: title })}
              onClick={() => saveFile(new Blob([csvOf(told)], { type: 'text/csv' }), `${by}.csv`)}
            />
          </span>
        )}
      </div>
      <Choice
        label={title}
        value={by}
        options={ways.map((value) => ({ value, label: t(`chart.by.${value}`) }))}
        onChange={setBy}
      />
      {!items && error ? (
        <FailureNote failure={error} onRetry={() => void refetch()} />
      ) : !items ? (
        <Skeleton>
          <Bar height={200} />
        </Skeleton>
      ) : (
        <Table
          caption={title}
          cells={cells}
          draw={(row, column) => {
            const group = items[row];
            const rate = rateNames[column - 2];
            if (!group) return null;
            if (rate) return <RateCell rate={group[rate]} small={group.small} />;
            return column === 0 && group.small ? <Small name={nameOf(by, group.source)} /> : null;
          }}
        />
      )}
    </section>
  );
}

function Small({ name }: { name: string }) {
  const t = useText();
  return (
    <>
      {name}
      <span className={own.quiet}>{t('chart.too_few')}</span>
    </>
  );
}

function RateCell({ rate, small }: { rate: Rate; small: boolean }) {
  const t = useText();
  const formats = useFormats();
  if (rate.value === null || rate.low === null || rate.high === null) return '–';
  const part = t('chart.part', { part: Math.round(rate.value * rate.n), n: rate.n });
  if (small) return part;
  return (
    <>
      {formats.percent(rate.value)}
      <span className={own.quiet}>
        {part} · {formats.percent(rate.low)}–{formats.percent(rate.high)}
      </span>
    </>
  );
}
