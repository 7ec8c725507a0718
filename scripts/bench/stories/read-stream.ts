import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { daysBetween } from '../../../src/core/time/days-between.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import type { Reader } from '../../../src/ports/reading.ts';
import { linesOf } from '../../run/lines-of.ts';
import { findThemes } from './find-themes.ts';
import type { Stream } from './stream.ts';
import { weighWords } from './weigh-words.ts';

/** Days on which a story is chosen. */
const DAYS = 400;

/** The days before them that are known, a month when a short stream is spread out. */
const BEFORE = { spread: 30, real: 90 };

/** The month that a spread-out stream ends in; any would do. */
const LAST_ON = '2026-11-20';

const THEMES = 12;

const Line = z.object({
  at: z.string().refine((at) => !Number.isNaN(Date.parse(at)), 'this is no instant'),
  text: z.string(),
  theme: z.union([z.string(), z.number()]).optional(),
});

type Line = z.infer<typeof Line>;

/**
 * Reads a stream of JSON lines (`at`, `text`, and `theme` where somebody said it). One of fewer than
 * 400 days is spread evenly, in its order, over 400 and a month before them; of a longer one the
 * last 400 days are looked at.
 */
export async function readStream(
  file: string,
  { reader, seed }: { readonly reader: Pick<Reader, 'read'>; readonly seed: number },
): Promise<Stream> {
  const lines = await linesIn(file);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`${file} has no lines`);
  const span = daysBetween(dateOf(first), dateOf(last)) + 1;
  const isSpread = span < DAYS;
  const lastOn = isSpread ? LAST_ON : dateOf(last);
  const days = Array.from({ length: DAYS }, (_, day) => addDays(lastOn, day + 1 - DAYS));
  const dated = lines.map((line, at) => {
    const day = Math.floor((at / lines.length) * (DAYS + BEFORE.spread));
    return { line, on: isSpread ? addDays(lastOn, day + 1 - DAYS - BEFORE.spread) : dateOf(line) };
  });
  const from = addDays(days[0] ?? lastOn, -BEFORE.real);
  const read: { feedback: Feedback; on: LocalDate; theme: string | null }[] = [];
  for (const [at, { line, on }] of dated.entries()) {
    if (on < from) continue;
    const reading = await reader.read(line.text, { language: 'en', touchpoints: [] });
    const theme = line.theme === undefined ? null : String(line.theme);
    read.push({ on, theme, feedback: { ...reading, ...placeOf(at, on) } });
  }
  const isThemed = read.every(({ theme }) => theme !== null);
  const themes = isThemed
    ? read.map(({ theme }) => theme)
    : findThemes(
        read.map(({ feedback }) => feedback.meaning),
        { count: THEMES, seed },
      );
  const words = weighWords(read.map(({ feedback }) => feedback.verbatim));
  return {
    name: basename(file).replace(/^stream-|\.jsonl?$/g, ''),
    pieces: read.map(({ feedback, on }, at) => ({
      feedback: { ...feedback, touchpointId: themes[at] ?? null },
      on,
      words: words[at] ?? new Map(),
    })),
    ...{ days, isSpread, isThemed },
    themes: largestOf(themes),
  };
}

async function linesIn(file: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(createReadStream(file))) {
    if (line.trim() !== '') lines.push(Line.parse(JSON.parse(line)));
  }
  return lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function dateOf({ at }: Line): LocalDate {
  return new Date(at).toISOString().slice(0, 10);
}

/** As a survey's bot would have posted it: nobody knows whose words they are. */
function placeOf(at: number, on: LocalDate) {
  const ts = `${Date.parse(on) / 1_000}.${String(at).padStart(6, '0')}`;
  return {
    ...{ id: String(at), channelId: 'C0BENCH', ts, conversationTs: ts, revisionTs: ts },
    ...{ authorId: 'B0SURVEY', isBot: true, source: 'survey', voice: 'customer' as const },
    saidAt: new Date(Date.parse(on) + at),
  };
}

function largestOf(themes: readonly (string | null)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const theme of themes) {
    if (theme !== null) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const largest = [...counts].toSorted(([, a], [, b]) => b - a).map(([theme]) => theme);
  return largest.slice(0, THEMES);
}
