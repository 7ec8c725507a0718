import { z } from 'zod';
import type { Watchable } from '../../src/core/dips/chart/dip-watch.ts';
import type { Scale } from '../../src/core/scores/score.ts';

/** A stream's answers of one date, as they were written down. */
export interface DipLine {
  readonly stream: string;
  readonly on: string;
  readonly scale: NamedScale;
  readonly counts: readonly number[];
}

/** A scale as a line names it. */
interface NamedScale {
  readonly name: string;
  readonly metric: Watchable;
  readonly scale: Scale;
  readonly scores: readonly number[];
}

/** A line that says nothing that may be learnt from. */
export interface LineFault {
  /** As far as the line tells. */
  readonly stream: string | null;
  readonly on: string | null;
  readonly error: string;
}

const SCALES: Readonly<Record<string, Pick<NamedScale, 'metric' | 'scale'>>> = {
  csat5: { metric: 'csat', scale: { min: 1, max: 5 } },
  ces7: { metric: 'ces', scale: { min: 1, max: 7 } },
  nps: { metric: 'nps', scale: { min: 0, max: 10 } },
  thumbs: { metric: 'csat', scale: { min: 0, max: 1 } },
};

/** What a score may be at most, either side of 0, and how far the ends of a scale lie apart. */
const FARTHEST_SCORE = 1e6;
const NARROWEST_SCALE = 1e-6;

/** So many scores a scale may have: what is remembered of a stream grows with it. */
const MOST_SCORES = 1_001;

/** Names stand at the beginning of a line. */
const LONGEST_LOOKED_AT = 1_000;

/** Enough of what was written to find it again. */
const LONGEST_QUOTED = 100;

const Line = z.object({
  stream: z.union([z.string().min(1), z.number()]).transform(String),
  on: z.string(),
  scale: z.union([z.string(), z.array(z.number()).min(2).max(MOST_SCORES)]),
  counts: z.array(z.number()),
});

/** Names of streams and dates, for telling of lines that are otherwise wrong. */
const Names = z.object({
  stream: z.union([z.string(), z.number()]).transform(String).nullable().catch(null),
  on: z.string().nullable().catch(null),
});

/** What a line says, or what is wrong with it. */
export function readDipLine(text: string): DipLine | LineFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ...namesIn(text), error: 'this is not JSON: write one object a line' };
  }
  const names = Names.safeParse(value);
  const about = names.success ? names.data : { stream: null, on: null };
  const parsed = Line.safeParse(value);
  if (!parsed.success) return { ...about, error: toWords(parsed.error) };

  const { stream, on, counts } = parsed.data;
  const scale = namedScale(parsed.data.scale);
  const error = scale === null ? unknownScale(parsed.data.scale) : faultOf({ on, counts, scale });
  if (scale === null || error !== null) return { stream, on, error: error ?? '' };
  return { stream, on, scale, counts };
}

/** The names in a line that is broken further on, as by `NaN`. */
function namesIn(text: string): Pick<LineFault, 'stream' | 'on'> {
  const about = text.slice(0, LONGEST_LOOKED_AT);
  const [, stream = null] = /"stream"\s*:\s*"([^"\\]+)"/.exec(about) ?? [];
  const [, on = null] = /"on"\s*:\s*"([^"\\]+)"/.exec(about) ?? [];
  return { stream, on };
}

function namedScale(scale: string | readonly number[]): NamedScale | null {
  if (typeof scale === 'string') {
    const named = Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
    if (named === undefined) return null;
    const { min, max } = named.scale;
    const scores = Array.from({ length: max - min + 1 }, (_, k) => min + k);
    return { name: scale, ...named, scores };
  }
  if (new Set(scale).size < scale.length || !isWithinReach(scale)) return null;
  return {
    name: JSON.stringify(scale),
    metric: 'mean',
    scale: { min: Math.min(...scale), max: Math.max(...scale) },
    scores: scale,
  };
}

/** Squares of what lies far out, or of what hardly differs, are no numbers any more. */
function isWithinReach(scale: readonly number[]): boolean {
  const [low, high] = [Math.min(...scale), Math.max(...scale)];
  return Math.max(-low, high) <= FARTHEST_SCORE && high - low >= NARROWEST_SCALE;
}

function unknownScale(scale: string | readonly number[]): string {
  const known = Object.keys(SCALES).join(', ');
  const written = JSON.stringify(scale).slice(0, LONGEST_QUOTED);
  return `the scale ${written} is unknown: write ${known}, or a list of different scores within a million`;
}

function faultOf({ on, counts, scale }: Omit<DipLine, 'stream'>): string | null {
  if (!isDate(on)) return 'this is no date: write it like 2026-11-20';
  if (counts.length !== scale.scores.length) {
    return `${counts.length} counts do not fit a scale of ${scale.scores.length} scores`;
  }
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  return wrong === undefined ? null : `${wrong} answers: a count is a whole number, 0 or more`;
}

function isDate(on: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return false;
  const date = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on);
}

function toWords(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`)
    .join('; ');
}
