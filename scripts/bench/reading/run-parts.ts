import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figure.ts';
import type { Asked } from './parts/part.ts';

const RUN_PART = fileURLToPath(new URL('./run-part.ts', import.meta.url));
/** More would only wait for each other's memory. */
const MOST_AT_ONCE = 4;

/** Hears how it goes. */
export interface Progress {
  readonly onStart: (name: string) => void;
  readonly onEnd: (name: string, seconds: number) => void;
}

/** Runs parts as many at once as there are cores, each in a process of its own. */
export async function runSideBySide(
  names: readonly string[],
  asked: Asked,
  progress: Progress,
): Promise<readonly Figure[]> {
  const waiting = [...names];
  const figures: Figure[] = [];
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      figures.push(...(await runPart(name, asked, progress)));
    }
  };
  const lanes = Math.min(MOST_AT_ONCE, availableParallelism());
  await Promise.all(Array.from({ length: lanes }, lane));
  return figures;
}

/** Runs parts one after another. */
export async function runAlone(
  names: readonly string[],
  asked: Asked,
  progress: Progress,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const name of names) figures.push(...(await runPart(name, asked, progress)));
  return figures;
}

async function runPart(
  name: string,
  asked: Asked,
  { onStart, onEnd }: Progress,
): Promise<readonly Figure[]> {
  onStart(name);
  const started = performance.now();
  const figures = await figuresOf(name, asked);
  onEnd(name, (performance.now() - started) / 1_000);
  return figures;
}

function figuresOf(name: string, asked: Asked): Promise<readonly Figure[]> {
  return new Promise((resolve, reject) => {
    // What a part says is progress at best: the last line of stdout is for the figures.
    const child = fork(RUN_PART, [name, JSON.stringify(asked)], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    let figures: readonly Figure[] | null = null;
    child.on('message', (message) => {
      figures = message as readonly Figure[];
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (figures !== null && code === 0) resolve(figures);
      else reject(new Error(`The part "${name}" ended with ${code} before its figures came.`));
    });
  });
}
