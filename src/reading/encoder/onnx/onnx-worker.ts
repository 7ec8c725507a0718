import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createSentenceModel, type EncodeText } from './create-sentence-model.ts';
import { loadPackages } from './load-packages.ts';
import { readEncoderFolder } from './read-encoder-folder.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The thread that a sentence encoder runs on: it says `ready` or `failed`, then answers asks. */
const folder = String(workerData);
const model = await open().catch((cause: unknown) => {
  say({ kind: 'failed', why: wordsOf(cause) });
  return null;
});
if (model !== null) listen(model);

interface Opened {
  readonly encodeText: EncodeText;
  readonly space: string;
}

async function open(): Promise<Opened> {
  const { model: file, tokenizer, tokenizerConfig, prefix } = readEncoderFolder(folder);
  const { runtime, tokenizers } = loadPackages(folder);
  // One core: the others are for hearing and answering.
  runtime.env.wasm.numThreads = 1;
  const network = await readFile(file);
  const encodeText = createSentenceModel({
    tokenizer: await told(`${folder}: tokenizer.json`, async () => {
      return new tokenizers.Tokenizer(tokenizer, tokenizerConfig);
    }),
    session: await told(file, async () =>
      runtime.InferenceSession.create(network, { executionProviders: ['wasm'] }),
    ),
    Tensor: runtime.Tensor,
    prefix,
  });
  await told(file, () => encodeText('one text, to see that it works'));
  const hash = createHash('sha256')
    .update(network)
    .update(JSON.stringify([tokenizer, prefix]));
  return { encodeText, space: `onnx-${hash.digest('hex').slice(0, 16)}` };
}

function listen({ encodeText, space }: Opened): void {
  say({ kind: 'ready', space });
  parentPort?.on('message', (ask: ToWorker) => {
    answer(encodeText, ask).catch((cause: unknown) => {
      say({ kind: 'refused', id: ask.id, why: wordsOf(cause) });
    });
  });
}

async function answer(encodeText: EncodeText, { id, texts }: ToWorker): Promise<void> {
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(await encodeText(text));
  say({ kind: 'encoded', id, vectors });
}

/** Says which file it was that did not work. */
async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(`${file} cannot be used: ${wordsOf(cause)}`, { cause });
  }
}

function say(message: FromWorker): void {
  parentPort?.postMessage(message);
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
