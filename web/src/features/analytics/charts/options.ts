import type { Drawing } from './Chart';

interface Bars {
  names: string[];
  series: { name: string; values: (number | null)[]; color?: 'accent' | 'good' | 'warning' | 'soft' }[];
  /** Bars that lie; for names that are long. */
  lying?: boolean;
  goal?: { value: number; label: string } | undefined;
}

/** Bars side by side. */
export const bars =
  ({ names, series, lying = false, goal }: Bars): Drawing =>
  (ink) => {
    const text = { color: ink.soft, fontFamily: ink.font, fontSize: 12 };
    const category = {
      type: 'category',
      data: names,
      inverse: lying,
      axisLabel: { ...text, ...(lying ? { width: 96, overflow: 'truncate' } : { hideOverlap: true }) },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: ink.line } },
    };
    const value = {
      type: 'value',
      minInterval: 1,
      ...(goal ? { max: ({ max }: { max: number }) => Math.max(max, goal.value) } : {}),
      axisLabel: text,
      splitLine: { lineStyle: { color: ink.line } },
    };
    return {
      textStyle: { fontFamily: ink.font },
      grid: { left: 8, right: lying ? 36 : 12, top: 32, bottom: 4, containLabel: true },
      legend: { show: series.length > 1, top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: text },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, ...tooltip(ink) },
      xAxis: lying ? value : category,
      yAxis: lying ? category : value,
      series: series.map(({ name, values, color = 'accent' }, index) => ({
        type: 'bar',
        name,
        data: values,
        barMaxWidth: 26,
        itemStyle: { color: ink[color], borderRadius: lying ? [0, 5, 5, 0] : [5, 5, 0, 0] },
        ...(lying ? { label: { show: true, position: 'right', color: ink.text, fontFamily: ink.font } } : {}),
        ...(goal && index === 0
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { color: ink.warning, type: 'dashed', width: 2 },
                label: {
                  formatter: goal.label,
                  color: ink.warning,
                  position: 'insideEndTop',
                  fontFamily: ink.font,
                },
                data: [{ yAxis: goal.value }],
              },
            }
          : {}),
      })),
    };
  };

interface Flows {
  nodes: { key: string; name: string; color: string }[];
  links: { from: string; to: string; count: number }[];
}

/** What comes from where and goes where, as wide as it is many. */
export const sankey =
  ({ nodes, links }: Flows): Drawing =>
  (ink) => {
    const used = new Set(links.flatMap(({ from, to }) => [from, to]));
    const goesOn = new Set(links.map(({ from }) => from));
    const nameOf = new Map(nodes.map(({ key, name }) => [key, name]));
    return {
      textStyle: { fontFamily: ink.font },
      tooltip: { trigger: 'item', ...tooltip(ink) },
      series: [
        {
          type: 'sankey',
          left: 4,
          right: 92,
          top: 8,
          bottom: 8,
          nodeGap: 14,
          nodeWidth: 14,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          label: {
            color: ink.text,
            fontFamily: ink.font,
            fontSize: 12,
            width: 84,
            overflow: 'truncate',
            textBorderColor: ink.surface,
            textBorderWidth: 3,
          },
          lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
          data: nodes
            .filter(({ key }) => used.has(key))
            .map(({ key, name, color }, index) => ({
              name,
              itemStyle: { color, borderWidth: 0 },
              // On a phone a name is wider than the way to the next stage; those that go on take turns.
              label: { offset: [0, !goesOn.has(key) ? 0 : index % 2 === 0 ? -9 : 9] },
            })),
          links: links.map(({ from, to, count }) => ({
            source: nameOf.get(from) ?? from,
            target: nameOf.get(to) ?? to,
            value: count,
          })),
        },
      ],
    };
  };

const tooltip = (ink: { surface: string; text: string; line: string; font: string }) => ({
  backgroundColor: ink.surface,
  borderColor: ink.line,
  textStyle: { color: ink.text, fontFamily: ink.font },
  confine: true,
});
