import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sets with many labels, which make the learner slow: only rows of some labels are kept. */
const MANY_LABELS = ['banking77.jsonl', 'clinc150.jsonl'];
const LABELS_KEPT = 12;
const OUTSIDE = 'oos';
/** Its halves are told apart by the row. */
const WHOLE = 'presidio.jsonl';
const MOST_ROWS = 600;

/** Writes evenly thinned copies of all sets to a folder. */
export async function thinSets(dataDir: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const names = (await readdir(dataDir)).filter((name) => name.endsWith('.jsonl'));
  for (const name of names) {
    const lines = (await readFile(join(dataDir, name), 'utf8')).trim().split('\n');
    await writeFile(join(into, name), thinned(name, lines).join('\n'));
  }
}

function thinned(name: string, lines: readonly string[]): readonly string[] {
  if (name === WHOLE) return lines;
  return MANY_LABELS.includes(name) ? ofSomeLabels(lines) : evenly(lines);
}

function evenly(lines: readonly string[]): readonly string[] {
  const step = Math.max(1, lines.length / MOST_ROWS);
  const kept = Math.min(lines.length, MOST_ROWS);
  return Array.from({ length: kept }, (_, at) => lines[Math.floor(at * step)] ?? '');
}

function ofSomeLabels(lines: readonly string[]): readonly string[] {
  const labelled = lines.map((line) => ({ line, label: String(JSON.parse(line).label) }));
  const labels = [...new Set(labelled.map(({ label }) => label))].filter((it) => it !== OUTSIDE);
  const kept = new Set([...labels.slice(0, LABELS_KEPT), OUTSIDE]);
  return labelled.filter(({ label }) => kept.has(label)).map(({ line }) => line);
}
