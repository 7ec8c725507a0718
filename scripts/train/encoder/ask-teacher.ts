import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readLines } from './sources.ts';

export const TEACHER_DIMENSIONS = 512;
const BATCH = 8;

interface Teacher {
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

/** The teacher's vector of each text: from the cache, or asked now and kept there. */
export async function askTeacher(
  texts: readonly string[],
  from: { readonly packages: string; readonly cache: string },
): Promise<ReadonlyMap<string, Float32Array>> {
  mkdirSync(from.cache, { recursive: true });
  const known = readCache(from.cache);
  const missing = texts.filter((text) => !known.has(text));
  if (missing.length > 0) {
    console.error(`asking the teacher for ${missing.length} of ${texts.length} vectors`);
    await ask(missing, from);
  }
  return missing.length > 0 ? readCache(from.cache) : known;
}

function readCache(cache: string): ReadonlyMap<string, Float32Array> {
  const [textsFile, vectorsFile] = [join(cache, 'texts.jsonl'), join(cache, 'vectors.bin')];
  if (!existsSync(vectorsFile)) return new Map();
  const bytes = readFileSync(vectorsFile);
  const vectors = new Float32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  const texts = readLines(textsFile).map((line) => JSON.parse(line) as string);
  const vectorAt = (at: number) =>
    vectors.subarray(at * TEACHER_DIMENSIONS, (at + 1) * TEACHER_DIMENSIONS);
  return new Map(texts.map((text, at) => [text, vectorAt(at)]));
}

async function ask(
  texts: readonly string[],
  { packages, cache }: { readonly packages: string; readonly cache: string },
): Promise<void> {
  const require = createRequire(join(packages, 'package.json'));
  // Not among the project's packages: only whoever trains anew needs them (README.md).
  const load = (name: string): unknown => require(`@energetic-ai/${name}`);
  const { initModel } = load('embeddings') as {
    initModel: (source: unknown) => Promise<Teacher>;
  };
  const { modelSource } = load('model-embeddings-en') as { modelSource: unknown };
  const teacher = await initModel(modelSource);
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    const vectors = await teacher.embed(batch);
    appendFileSync(
      join(cache, 'vectors.bin'),
      Buffer.from(Float32Array.from(vectors.flat()).buffer),
    );
    appendFileSync(
      join(cache, 'texts.jsonl'),
      batch.map((text) => `${JSON.stringify(text)}\n`).join(''),
    );
    if (at % 4_000 === 0) console.error(`  ${at}`);
  }
}
