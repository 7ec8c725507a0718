import { parentPort, workerData } from 'node:worker_threads';
import { readTaxonomyFile } from './read-taxonomy-file.ts';

/** A thread that reads one taxonomy file and says what it found. */
parentPort?.postMessage(await readTaxonomyFile(String(workerData)));
