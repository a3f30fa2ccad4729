import { useMemo } from 'react';
import type { Summary } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import { bars } from './charts/options';
import { useWeeklyGoal } from './queries';

/** What was sent and what came back, week by week, against the goal. */
export function WeeksChart({ summary }: { summary: Summary }) {
  const t = useText();
  const formats = useFormats();
  const goal = useWeeklyGoal();
  const weeks = summary.weekly_activity;
  const made = useMemo(() => {
    const names = weeks.map(({ week_start: day }) => formats.shortDay(day));
    const heads = [t('chart.applications'), t('chart.responses'), t('chart.interviews')] as const;
    const last = weeks.at(-1)?.applications ?? 0;
    return {
      draw: bars({
        names,
        series: [
          { name: heads[0], values: weeks.map(({ applications }) => applications) },
          { name: heads[1], values: weeks.map(({ responses }) => responses), color: 'warning' },
          { name: heads[2], values: weeks.map(({ interviews }) => interviews), color: 'soft' },
        ],
        goal: goal > 0 ? { value: goal, label: t('chart.goal', { count: goal }) } : undefined,
      }),
      cells: {
        heads: [t('chart.week'), ...heads],
        rows: weeks.map((week) => [week.week_start, week.applications, week.responses, week.interviews]),
      },
      words:
        goal > 0
          ? t('chart.weeks_goal', {
              count: last,
              goal,
              met: weeks.filter(({ applications }) => applications >= goal).length,
              weeks: weeks.length,
            })
          : t('chart.weeks_words', { count: last }),
    };
  }, [weeks, goal, formats, t]);
  return <Card title={t('chart.weeks')} define={t('define.weeks')} name="weeks" {...made} height={300} />;
}
