import { availableParallelism } from 'node:os';
import { startThread } from '../../../src/start-thread.ts';
import type { Figure } from './figure.ts';
import type { Asked } from './parts/part.ts';
import { PARTS, type PartName } from './parts/parts.ts';

/** The time of one step is measured when nothing else runs. */
const ALONE: PartName = 'speed';

/** These take longest and begin first. */
const LONGEST: readonly PartName[] = ['delays', 'contract-100', 'whole-scale'];

/** Runs all parts, as many at once as there are cores; figures come in the order of the table. */
export async function runParts(
  asked: Asked,
  only: string,
  onEnd: (name: string, seconds: number) => void,
): Promise<readonly Figure[]> {
  const names = Object.keys(PARTS)
    .filter(isPartName)
    .filter((name) => name.includes(only));
  const found = new Map<PartName, readonly Figure[]>();
  const run = async (name: PartName) => {
    const started = performance.now();
    found.set(name, await figuresOf(name, asked));
    onEnd(name, (performance.now() - started) / 1000);
  };
  const rest = names.filter((name) => name !== ALONE && !LONGEST.includes(name));
  const waiting = [...LONGEST.filter((name) => names.includes(name)), ...rest];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  if (names.includes(ALONE)) await run(ALONE);
  return names.flatMap((name) => found.get(name) ?? []);
}

function isPartName(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}

function figuresOf(name: PartName, asked: Asked): Promise<readonly Figure[]> {
  return new Promise((resolve, reject) => {
    const thread = startThread(new URL('./run-part', import.meta.url), { name, asked });
    let figures: readonly Figure[] | null = null;
    thread.on('message', (message: readonly Figure[]) => {
      figures = message;
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      if (figures !== null && code === 0) resolve(figures);
      else reject(new Error(`The part "${name}" ended with ${code} before its figures came.`));
    });
  });
}
