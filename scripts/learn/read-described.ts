import { readFile } from 'node:fs/promises';
import { parseTaxonomy } from '../../src/intake/taxonomy/parse-taxonomy.ts';
import { taxonomyLines } from '../../src/reading/learning/taxonomy-lines.ts';
import type { DescribedLine } from './run-learning.ts';

/** The lines of a taxonomy's touchpoints, labelled by their names; throws, in words, on a fault. */
export async function readDescribed(file: string): Promise<readonly DescribedLine[]> {
  const parsed = parseTaxonomy(await contentOf(file));
  if (parsed.kind === 'faults') {
    throw new Error(
      parsed.faults
        .map(({ line, path, what }) => `${file}, line ${line}: ${path} ${what}`)
        .join('\n'),
    );
  }
  return parsed.journeys.flatMap(({ touchpoints }) =>
    touchpoints.flatMap((entry) =>
      taxonomyLines(entry).map((line) => ({ ...line, label: entry.name })),
    ),
  );
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read: is the path right?`, { cause });
  }
}
