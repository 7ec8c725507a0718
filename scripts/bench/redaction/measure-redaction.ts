import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findPersonalData } from '../../../src/reading/redaction/find-personal-data.ts';
import { redact } from '../../../src/reading/redaction/redact.ts';
import { CLEAN_LINES } from '../../../test/reading/redaction/clean-lines.ts';

/*
 * How the figures are counted.
 * - A span is removed when every letter and digit of it lies in what redaction found, whatever
 *   type it was given there; half a name is a name that was missed.
 * - The rules were tuned on the even rows of presidio only; the odd ones are the fair figure.
 * - `structured` is everything with a shape of its own (e-mail, phone, IBAN, card, SSN, IP, licence).
 * - A clean line is changed when redaction changes any character of it.
 */

/** Presidio's types in the groups that are reported; organisations, ages and places are nobody's. */
const GROUPS: Readonly<Record<string, string>> = {
  PERSON: 'names',
  STREET_ADDRESS: 'addresses',
  ZIP_CODE: 'zip codes',
  EMAIL_ADDRESS: 'structured',
  PHONE_NUMBER: 'structured',
  IBAN_CODE: 'structured',
  CREDIT_CARD: 'structured',
  US_SSN: 'structured',
  IP_ADDRESS: 'structured',
  US_DRIVER_LICENSE: 'structured',
};
const WARM_UP = 200;
const TIMED = 1_000;
const MESSAGE_CHARACTERS = 130;

interface Row {
  readonly text: string;
  readonly spans: readonly (readonly [type: string, start: number, end: number])[];
}

interface Recall {
  readonly group: string;
  readonly removed: number;
  readonly spans: number;
}

export interface RedactionFigures {
  /** By `even` (tuned on) and `odd` (not looked at), each group and each type by itself. */
  readonly halves: Readonly<Record<'even' | 'odd', readonly Recall[]>>;
  readonly clean: readonly {
    readonly set: string;
    readonly changed: number;
    readonly lines: number;
  }[];
  readonly speed: { readonly p50Ms: number; readonly p95Ms: number };
  /** What the even rows lost, for whoever tunes. */
  readonly missed: readonly {
    readonly group: string;
    readonly text: string;
    readonly missed: string;
  }[];
}

/** Measures redaction on `presidio.jsonl` in `dataDir` and on our own clean lines. */
export function measureRedaction(dataDir: string): RedactionFigures {
  const rows = readRows(join(dataDir, 'presidio.jsonl'));
  const even = rows.filter((_, index) => index % 2 === 0);
  const odd = rows.filter((_, index) => index % 2 === 1);
  const empty = rows.filter((row) => row.spans.length === 0).map((row) => row.text);
  return {
    halves: { even: recallOf(even), odd: recallOf(odd) },
    clean: [cleanOf('our own', CLEAN_LINES), cleanOf('presidio without spans', empty)],
    speed: measureSpeed(rows),
    missed: even.flatMap(missedIn),
  };
}

function readRows(path: string): readonly Row[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function recallOf(rows: readonly Row[]): readonly Recall[] {
  const counts = new Map<string, { removed: number; spans: number }>();
  for (const row of rows) {
    const covered = coveredIn(row.text);
    for (const [type, start, end] of row.spans) {
      const group = GROUPS[type];
      if (group === undefined) continue;
      const isRemoved = isCovered(row.text, covered, { start, end });
      for (const name of new Set([group, type])) {
        const count = counts.get(name) ?? { removed: 0, spans: 0 };
        counts.set(name, {
          removed: count.removed + Number(isRemoved),
          spans: count.spans + 1,
        });
      }
    }
  }
  return [...counts].map(([group, count]) => ({ group, ...count }));
}

function missedIn(row: Row): RedactionFigures['missed'] {
  const covered = coveredIn(row.text);
  return row.spans.flatMap(([type, start, end]) => {
    const group = GROUPS[type];
    if (group === undefined || isCovered(row.text, covered, { start, end })) return [];
    return [{ group, text: redact(row.text), missed: row.text.slice(start, end) }];
  });
}

function coveredIn(text: string): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of findPersonalData(text)) covered.fill(1, start, end);
  return covered;
}

function isCovered(
  text: string,
  covered: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (let at = start; at < end; at += 1) {
    if (covered[at] === 0 && /[\p{L}\p{N}]/u.test(text[at] ?? '')) return false;
  }
  return true;
}

function cleanOf(set: string, lines: readonly string[]): RedactionFigures['clean'][number] {
  const changed = lines.filter((line) => redact(line) !== line).length;
  return { set, changed, lines: lines.length };
}

function measureSpeed(rows: readonly Row[]): RedactionFigures['speed'] {
  const messages = rows
    .filter((row) => row.text.length >= MESSAGE_CHARACTERS)
    .map((row) => row.text.slice(0, MESSAGE_CHARACTERS));
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + TIMED; run += 1) {
    const start = performance.now();
    redact(messages[run % messages.length] ?? '');
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { p50Ms: times[TIMED / 2] ?? 0, p95Ms: times[Math.floor(TIMED * 0.95)] ?? 0 };
}
