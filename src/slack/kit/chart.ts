import type { Block, KnownBlock } from '@slack/types';
import { cut } from './limits.ts';
import { tame } from './markup.ts';
import type { DataTableBlock } from './table.ts';

/** What Slack takes of a chart (https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block). */
const LIMITS = { title: 50, axis: 50, label: 20, bars: 20 } as const;

/** A chart that Slack draws itself; `@slack/types` does not know it yet. */
export interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
}

/** Blocks that Slack draws itself, which not every workspace takes. */
export type DrawnBlock = ChartBlock | DataTableBlock;

/** A view with a chart in it. */
export interface ChartedView {
  readonly text: string;
  readonly blocks: readonly (KnownBlock | DrawnBlock)[];
}

/** Most bars in a row. */
export const MOST_BARS = LIMITS.bars;

/** One row of values. */
interface Drawn {
  readonly title: string;
  /** Each with a name of its own. */
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  /** What they show, with its unit. */
  readonly values: string;
}

/** Bars in a row. */
export function barChart(what: Drawn): ChartBlock {
  return chart('bar', what);
}

/** A line from value to value: where something is going. */
export function lineChart(what: Drawn): ChartBlock {
  return chart('line', what);
}

function chart(type: ChartBlock['chart']['type'], { title, bars, values }: Drawn): ChartBlock {
  const data = bars.map(({ name, value }) => ({ label: short(name, LIMITS.label), value }));
  return {
    type: 'data_visualization',
    title: short(title, LIMITS.title),
    chart: {
      type,
      series: [{ name: short(values, LIMITS.label), data }],
      axis_config: {
        categories: data.map(({ label }) => label),
        y_label: short(values, LIMITS.axis),
      },
    },
  };
}

function short(text: string, most: number): string {
  return cut(tame(text), most);
}
