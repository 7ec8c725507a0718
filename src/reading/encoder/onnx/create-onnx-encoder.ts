import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../start-thread.ts';
import type { Encoder } from '../encoder.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** An encoder with a thread of its own, to be closed. */
export interface OnnxEncoder extends Encoder {
  /** Names the encoder by its files: meanings of two spaces cannot be compared. */
  readonly space: string;
  close(): Promise<void>;
}

interface Asked {
  readonly resolve: (vectors: readonly Float32Array[]) => void;
  readonly reject: (cause: Error) => void;
}

/**
 * A sentence encoder from `folder` (`model.onnx`, `tokenizer.json`, perhaps `config.json`), run on
 * a thread of its own. Rejects when it does not work, naming the file or package that is wrong.
 */
export async function createOnnxEncoder(folder: string): Promise<OnnxEncoder> {
  const asked = new Map<number, Asked>();
  let count = 0;
  let ended: Error | null = null;
  const { worker, space } = await start(folder);
  worker.on('message', hear);
  // The thread ends by itself only when it crashed; every ask after that is told so.
  worker.on('error', giveUp);
  worker.on('exit', () =>
    giveUp(new Error('The encoder’s thread has ended: start Earshot again.')),
  );

  return {
    space,
    encode: (texts) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        if (texts.length === 0) return resolve([]);
        count += 1;
        asked.set(count, { resolve, reject });
        worker.postMessage({ id: count, texts } satisfies ToWorker);
      }),
    async close() {
      await worker.terminate();
    },
  };

  function hear(message: FromWorker): void {
    if (message.kind !== 'encoded' && message.kind !== 'refused') return;
    const waiting = asked.get(message.id);
    asked.delete(message.id);
    if (message.kind === 'encoded') waiting?.resolve(message.vectors);
    else waiting?.reject(new Error(`The encoder failed: ${message.why}`));
  }

  function giveUp(cause: Error): void {
    ended ??= cause;
    for (const { reject } of asked.values()) reject(cause);
    asked.clear();
  }
}

/** Resolves when the thread says that it is ready; it keeps the process alive until closed. */
function start(folder: string): Promise<{ readonly worker: Worker; readonly space: string }> {
  const worker = startThread(new URL('./onnx-worker', import.meta.url), folder);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The encoder’s thread ended before it was ready.')));
    worker.once('message', (message: FromWorker) => {
      worker.off('error', reject);
      if (message.kind === 'ready') {
        return resolve({ worker, space: message.space });
      }
      const why = message.kind === 'failed' ? message.why : 'it did not start';
      reject(new Error(why));
      worker.terminate().catch(reject);
    });
  });
}
