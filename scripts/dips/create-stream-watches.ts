import type { DipTurn, DipWatch } from '../../src/core/dips/chart/dip-watch.ts';
import { evidenceIn } from '../../src/core/dips/chart/evidence-in.ts';
import { startWatch, step } from '../../src/core/dips/chart/step.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { daysBetween } from '../../src/core/time/days-between.ts';
import type { DipLine, LineFault } from './dip-line.ts';

/** After so many days without a line a stream is another one: nothing is usual any more. */
const LONGEST_GAP_DAYS = 400;

/** What is said of a stream after a day. */
export interface WatchedLine {
  readonly stream: string;
  readonly on: string;
  /** R: luck alone needs about so many days to show as much. */
  readonly evidence: number;
  /** Whether a dip is open. */
  readonly open: boolean;
  readonly turn?: DipTurn['kind'];
  /** On an alert: the dip's first day, its level, what is usual, and the answers it is of. */
  readonly since?: string;
  readonly level?: number;
  readonly usual?: number;
  readonly n?: number;
}

/** A stream as far as it has come. */
interface Stream {
  readonly watch: DipWatch;
  readonly on: string;
  readonly scale: string;
}

/** Watches any number of streams whose days come in order; days that are left out are empty. */
export function createStreamWatches(threshold: number): (line: DipLine) => WatchedLine | LineFault {
  const streams = new Map<string, Stream>();

  return function watchLine(line) {
    const { stream, on, scale } = line;
    const known = streams.get(stream);
    const error = known === undefined ? null : faultOf(line, known);
    if (error !== null) return { stream, on, error };
    const { watch, turn } = stepTo(line, known, threshold);
    streams.set(stream, { watch, on, scale: scale.name });
    return {
      ...{ stream, on, evidence: evidenceIn(watch), open: watch.open !== null },
      ...(turn === null ? {} : toldTurn(turn)),
    };
  };
}

function faultOf({ on, scale }: DipLine, known: Stream): string | null {
  if (on === known.on) return 'this day was there already';
  if (on < known.on) return `out of order: ${known.on} was there before`;
  if (scale.name === known.scale) return null;
  return `the scale was ${known.scale} before: give another scale another stream`;
}

/** Through the days that were left out to the one of the line. */
function stepTo(line: DipLine, known: Stream | undefined, threshold: number) {
  const { on, scale, counts } = line;
  const gap = known === undefined ? 0 : daysBetween(known.on, on) - 1;
  if (known === undefined || gap > LONGEST_GAP_DAYS) {
    return stepThrough(startWatch({ ...scale, threshold }), { from: on, empty: 0, counts });
  }
  return stepThrough(known.watch, { from: addDays(known.on, 1), empty: gap, counts });
}

/** Through the empty days to the one with counts; of turns, the last that matters is told. */
function stepThrough(
  start: DipWatch,
  { from, empty, counts }: { from: string; empty: number; counts: readonly number[] },
): { readonly watch: DipWatch; readonly turn: DipTurn | null } {
  const none = counts.map(() => 0);
  let watch = start;
  let turn: DipTurn | null = null;
  for (let k = 0; k <= empty; k++) {
    watch = step(watch, { on: addDays(from, k), counts: k === empty ? counts : none });
    if (watch.turn !== null && turn?.kind !== 'opened') turn = watch.turn;
  }
  return { watch, turn };
}

function toldTurn(turn: DipTurn): Partial<WatchedLine> {
  if (turn.kind !== 'opened') return { turn: turn.kind };
  const { since, level, usual, n, evidence } = turn.fall;
  return { turn: turn.kind, evidence, since, level, usual, n };
}
