import { BarChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { useDark } from '@/ui/useTheme';
import styles from './Chart.module.css';
import { inkOf, type Ink } from './ink';

register([
  BarChart,
  SankeyChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  CanvasRenderer,
]);

/** What to draw, in the colours of the theme. */
export type Drawing = (ink: Ink) => EChartsCoreOption;

export interface ChartHandle {
  /** What is on the screen, as a PNG. */
  picture: () => Blob | null;
}

interface ChartProps {
  ref?: Ref<ChartHandle>;
  draw: Drawing;
  height: number;
  /** The chart in words. */
  label: string;
}

/** A chart. It follows the theme and its own width, and stands still for those who want that. */
export default function Chart({ ref, draw, height, label }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ReturnType<typeof init>>(null);
  const dark = useDark();

  useEffect(() => {
    if (!frame.current) return;
    const drawn = init(frame.current);
    chart.current = drawn;
    const observer = new ResizeObserver(() => drawn.resize());
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
      drawn.dispose();
    };
  }, []);

  useEffect(() => {
    // A new theme is on the page by the next frame.
    const frameId = requestAnimationFrame(() => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const option = draw(inkOf(document.documentElement));
      chart.current?.setOption({ animation: !still, animationDuration: 400, ...option }, true);
    });
    return () => cancelAnimationFrame(frameId);
  }, [draw, dark]);

  useImperativeHandle(ref, () => ({
    picture: () =>
      chart.current &&
      blobOf(
        chart.current.getDataURL({
          type: 'png',
          pixelRatio: 2,
          backgroundColor: inkOf(document.documentElement).surface,
        }),
      ),
  }));

  return <div ref={frame} role="img" aria-label={label} className={styles.chart} style={{ height }} />;
}

function blobOf(dataUrl: string): Blob {
  const bytes = Uint8Array.from(atob(dataUrl.split(',')[1] ?? ''), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
