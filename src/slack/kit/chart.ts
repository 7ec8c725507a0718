import type { Block, KnownBlock } from '@slack/types';
import { cut } from './limits.ts';
import { tame } from './markup.ts';

/** What Slack takes of a chart (https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block). */
const LIMITS = { title: 50, label: 75, points: 20 } as const;

/** A chart that Slack draws itself; `@slack/types` does not know it yet. */
export interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'line' | 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
}

/** A view with a chart in it, which not every workspace takes. */
export interface ChartedView {
  readonly text: string;
  readonly blocks: readonly (KnownBlock | ChartBlock)[];
}

/** Most points of a line or bars in a row. */
export const MOST_POINTS = LIMITS.points;

/** Lines over the same points, each of them with a value for every point. */
export function lineChart(what: {
  readonly title: string;
  /** Unique; oldest first. */
  readonly points: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** What the values are, with their unit. */
  readonly unit: string;
}): ChartBlock {
  const points = what.points.map(label);
  return {
    type: 'data_visualization',
    title: cut(tame(what.title), LIMITS.title),
    chart: {
      type: 'line',
      series: what.lines.map(({ name, values }) => ({
        name: label(name),
        data: points.map((point, index) => ({ label: point, value: values[index] ?? 0 })),
      })),
      axis_config: { categories: points, y_label: label(what.unit) },
    },
  };
}

function label(text: string): string {
  return cut(tame(text), LIMITS.label);
}
