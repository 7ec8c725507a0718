import process from 'node:process';
import type { Asked } from './parts/part.ts';
import { ALONE, SIDE_BY_SIDE } from './parts/parts.ts';

/* A part of the benchmark in a process of its own: its name and what it is told come as arguments,
 * and its figures go to the process that started it. */

const [name = '', asked = '{}'] = process.argv.slice(2);
const part = SIDE_BY_SIDE[name] ?? ALONE[name];
if (part === undefined || process.send === undefined) {
  throw new Error('This is run by scripts/bench/reading.ts.');
}
// Whoever asked is gone: nobody waits for the figures.
process.on('disconnect', () => process.exit(1));
process.send(await part(JSON.parse(asked) as Asked), () => process.exit(0));
