import { addDays } from '../../time/add-days.ts';
import { ENDING } from '../chart/ending.ts';
import { keyOf } from '../tree/watched-node.ts';
import type { Alert } from './alert.ts';
import type { RunScore } from './plan-alerts.ts';

/** So many times as deep as what was called false is another dip. */
const DEEPER = 1.5;

/**
 * Whether somebody called a fall false already: one of the same place that opened within four weeks
 * after, and is not half as deep again. Answers that stay as low would raise it again in days.
 */
export function isCalledFalse(alert: Alert, { node, measure, fall, turns }: RunScore): boolean {
  const { closedOn } = alert;
  const said = saidOf(alert, keyOf(node));
  if (measure !== alert.measure || fall === null || closedOn === null || said === null)
    return false;
  if (fall.openedOn > addDays(closedOn, ENDING.rebasedAfterDays)) return false;
  const worse = turns.flatMap((turn) =>
    turn.kind === 'worse' && turn.level !== null ? [turn.level] : [],
  );
  const deepest = Math.min(fall.level, ...worse);
  return said.usual - deepest < DEEPER * (said.usual - said.level);
}

/** What was said of a place: of the alert's own, or of one that it mostly was. */
function saidOf({ node, usual, worst, mostly }: Alert, key: string) {
  if (keyOf(node) === key) return { usual, level: worst };
  return mostly.find((child) => keyOf(child.node) === key) ?? null;
}
