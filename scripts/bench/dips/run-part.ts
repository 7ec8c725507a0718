import { parentPort, workerData } from 'node:worker_threads';
import type { Asked } from './parts/part.ts';
import { PARTS, type PartName } from './parts/parts.ts';

/* A part of the benchmark in a thread of its own. */

const { name, asked } = workerData as { readonly name: PartName; readonly asked: Asked };
if (parentPort === null) throw new Error('This is run by scripts/bench/dips.ts.');
parentPort.postMessage(await PARTS[name](asked));
