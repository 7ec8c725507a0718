import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Touchpoint } from '../src/core/journeys/journey.ts';
import { readTaxonomyFile } from '../src/intake/taxonomy/read-taxonomy-file.ts';
import { faultLine } from '../src/intake/taxonomy/taxonomy-fault.ts';
import { createReader } from '../src/reading/create-reader.ts';
import { findPersonalData } from '../src/reading/redaction/find-personal-data.ts';
import { answerLines } from './run/answer-lines.ts';

const USAGE = `npm run -s read -- [--taxonomy FILE] < FEEDBACK.jsonl

Reads feedback as the app does: JSON lines in, {"id": ..., "text": "...", "language": "nl" | "en"},
JSON lines out. The language is the one to assume where the text does not tell (any other than these
two is as if it were left out: English); "id" may be left out.

  --taxonomy  a YAML file of touchpoints: adds the one each text is about, or null`;

const Row = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  language: z.enum(['nl', 'en']).catch('en'),
});

await main();

async function main(): Promise<void> {
  const file = readArgs();
  if (file === 'mistaken') return fail(USAGE);
  const touchpoints = file === null ? [] : await readTouchpoints(file);
  if (touchpoints === null) return;
  const reader = createReader();
  process.exitCode = await answerLines({
    input: process.stdin,
    output: process.stdout,
    faults: process.stderr,
    row: Row,
    answer: async ({ id, text, language: usual }) => {
      const reading = await reader.read(text, { language: usual, touchpoints });
      const { language, sentiment, kinds, verbatim, stats, touchpointId } = reading;
      return {
        id,
        language: language.label,
        sentiment,
        kinds,
        text: verbatim,
        spans: findPersonalData(text),
        stats,
        ...(file === null ? {} : { touchpoint: chosen(touchpointId, reading) }),
      };
    },
  });
}

function chosen(label: string | null, reading: { readonly touchpointConfidence: number }) {
  return label === null ? null : { label, confidence: reading.touchpointConfidence };
}

/** The touchpoints of a file, known by their labels; null when the file is not right. */
async function readTouchpoints(file: string): Promise<readonly Touchpoint[] | null> {
  const read = await readTaxonomyFile(file);
  if (read.kind === 'faults') {
    fail(read.faults.map((fault) => faultLine(file, fault)).join('\n'));
    return null;
  }
  return read.journeys.flatMap(({ touchpoints }) =>
    touchpoints.map(({ team, line: _, ...entry }) => ({
      ...entry,
      id: entry.name,
      teamId: team ?? '',
    })),
  );
}

function readArgs(): string | null | 'mistaken' {
  try {
    return parseArgs({ options: { taxonomy: { type: 'string' } } }).values.taxonomy ?? null;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 'mistaken';
  }
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
