import type { Alert } from './alert.ts';
import { kindOf } from './measure.ts';
import { sizeOf } from './size-of.ts';

/** A fall of so many points of a hundred can be read in any team's results. */
const RED_POINTS = 15;

/** How bad an alert is: `red` cannot wait until somebody has time. */
export type Severity = 'red' | 'amber';

/**
 * `red` for whatever concerns the whole company, and for a fall of 15 points of CSAT or NPS or
 * more; of a mean, for 15 % of its scale. A rise or a silence of one team is `amber`.
 */
export function severityOf(
  alert: Pick<Alert, 'node' | 'measure' | 'scale' | 'level' | 'usual'>,
): Severity {
  const { node, measure, scale } = alert;
  if (node.kind === 'company') return 'red';
  if (kindOf(measure) !== 'dip') return 'amber';
  const size = sizeOf(alert);
  const points = measure === 'ces' && scale !== null ? share(size, scale) : size;
  return points >= RED_POINTS ? 'red' : 'amber';
}

/** Percent of the way from the lowest to the highest answer. */
function share(size: number, { min, max }: NonNullable<Alert['scale']>): number {
  return (100 * size) / (max - min);
}
