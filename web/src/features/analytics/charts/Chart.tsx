import { BarChart, SankeyChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { usePageIsDark } from '@/ui/useTheme';
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
  /** What is on the screen under a title, as a PNG. */
  picture: (title: string) => Promise<Blob | null>;
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
  const dark = usePageIsDark();

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
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const option = draw(inkOf(document.documentElement));
    chart.current?.setOption({ animation: !still, animationDuration: 400, ...option }, true);
  }, [draw, dark]);

  useImperativeHandle(ref, () => ({
    picture: (title) => {
      const ink = inkOf(document.documentElement);
      const drawn = chart.current?.renderToCanvas({ pixelRatio: 2, backgroundColor: ink.surface });
      return drawn ? blobOf(titled(drawn, title, ink)) : Promise.resolve(null);
    },
  }));

  return <div ref={frame} role="img" aria-label={label} className={styles.chart} style={{ height }} />;
}

/** By itself a chart does not say what it is of. */
function titled(drawn: HTMLCanvasElement, title: string, ink: Ink): HTMLCanvasElement {
  const head = 80;
  const margin = 24;
  const whole = document.createElement('canvas');
  whole.width = drawn.width + 2 * margin;
  whole.height = drawn.height + head + margin;
  const brush = whole.getContext('2d');
  if (!brush) return drawn;
  brush.fillStyle = ink.surface;
  brush.fillRect(0, 0, whole.width, whole.height);
  brush.fillStyle = ink.text;
  brush.font = `600 32px ${ink.font}`;
  brush.fillText(title, margin, 52, drawn.width);
  brush.drawImage(drawn, margin, head);
  return whole;
}

const blobOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
