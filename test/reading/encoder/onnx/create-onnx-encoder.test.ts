import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createOnnxEncoder,
  type OnnxEncoder,
} from '../../../../src/reading/encoder/onnx/create-onnx-encoder.ts';
import { writeFakePackages } from './fake-packages.ts';
import { writeTinyModel } from './tiny-model.ts';

/** A thread that learns TypeScript first takes a while on a busy machine. */
const START_MS = 30_000;

describe('a sentence encoder from a folder', { timeout: START_MS }, () => {
  let folder = '';
  let encoder: OnnxEncoder | null = null;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'earshot-encoder-'));
  });
  afterEach(async () => {
    await encoder?.close();
    encoder = null;
    await rm(folder, { recursive: true });
  });

  test('gives 256 numbers of unit length for each text, in order, and zeros for none', async () => {
    await writeFakePackages(folder, 8);
    encoder = await createOnnxEncoder(folder);

    const [paid, nothing, none] = await Promise.all([
      encoder.encode(['one two', 'label']),
      encoder.encode([' ']),
      encoder.encode([]),
    ]);

    expect(paid.map((vector) => vector.length)).toEqual([256, 256]);
    expect(paid.map(lengthOf)).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5)]);
    expect(paid[0]?.[3]).toBeGreaterThan(0);
    expect(paid[1]?.[5]).toBeGreaterThan(0);
    expect(nothing.map(lengthOf)).toEqual([0]);
    expect(none).toEqual([]);
  });

  test('that cannot read one text still reads the next', async () => {
    await writeFakePackages(folder, 8);
    encoder = await createOnnxEncoder(folder);

    const refused = encoder.encode(['crash']);

    await expect(refused).rejects.toThrow('The encoder failed: cannot split that');
    expect(await encoder.encode(['label'])).toHaveLength(1);
  });

  test('leaves this thread free while it works', async () => {
    await writeFakePackages(folder, 300);
    encoder = await createOnnxEncoder(folder);
    const texts = Array.from({ length: 12 }, (_, at) => 'word '.repeat(100 + at));
    let [ticks, isDone] = [0, false];

    const encoded = encoder.encode(texts).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setImmediate(resolve));
      ticks += 1;
    }

    expect(await encoded).toHaveLength(12);
    expect(ticks).toBeGreaterThan(10);
  });

  test('names its space by its files', async () => {
    await writeFakePackages(folder, 8);
    const spaces: string[] = [];
    for (const prefix of ['', '', 'query: ']) {
      await writeFile(join(folder, 'config.json'), JSON.stringify({ prefix }));
      encoder = await createOnnxEncoder(folder);
      spaces.push(encoder.space);
      await encoder.close();
    }

    expect(spaces[1]).toBe(spaces[0]);
    expect(spaces[2]).not.toBe(spaces[0]);
  });

  test('that was closed says so', async () => {
    await writeFakePackages(folder, 8);
    encoder = await createOnnxEncoder(folder);
    await encoder.close();

    await expect(encoder.encode(['label'])).rejects.toThrow(/thread has ended/);
  });

  test.each([
    ['that is not there', async () => `${folder}/nowhere`, /is no folder: .*nowhere/],
    ['without a network', async () => folder, /has no network: put it at .*model\.onnx/],
    ['without a tokenizer', () => without('tokenizer.json'), /has no tokenizer: put it at/],
    ['with half a tokenizer', () => having('tokenizer.json', '{"a'), /tokenizer\.json is no JSON/],
    ['with another JSON', () => having('tokenizer.json', '{}'), /has no "model"/],
    [
      'with a tokenizer that is not known',
      () => having('tokenizer.json', '{"model":{"type":"?"}}'),
      /tokenizer\.json cannot be used: unknown type of model/,
    ],
    [
      'with a broken network',
      () => having('model.onnx', 'x'),
      /model\.onnx cannot be used: protobuf parsing failed/,
    ],
  ])('%s is refused at the start, with what is wrong', async (_what, place, told) => {
    await expect(createOnnxEncoder(await place())).rejects.toThrow(told);
  });

  test.runIf(!isInstalled())('without its packages tells how to install them', async () => {
    await writeFakePackages(folder, 8);
    await rm(join(folder, 'node_modules'), { recursive: true });

    await expect(createOnnxEncoder(folder)).rejects.toThrow(
      `run  npm install --ignore-scripts --prefix ${folder} onnxruntime-web@`,
    );
  });

  test.runIf(isInstalled())('runs a real network where the packages are installed', async () => {
    const unit = (at: number) => Array.from({ length: 384 }, (_, it) => (it === at ? 1 : 0));
    const nothing = Array.from({ length: 384 }, () => 0);
    // Of the words it knows, two mean the one thing and two the other.
    await writeTinyModel(folder, [nothing, nothing, nothing, nothing, ...[7, 7, 9, 9].map(unit)]);
    encoder = await createOnnxEncoder(folder);

    const [pay = [], betaal = [], label = []] = await encoder.encode([
      'Paying',
      'betalen',
      'label',
    ]);

    expect(cosine(pay, betaal)).toBeCloseTo(1, 5);
    expect(Math.abs(cosine(pay, label))).toBeLessThan(0.2);
  });

  async function having(file: string, content: string): Promise<string> {
    await writeFakePackages(folder, 8);
    await writeFile(join(folder, file), content);
    return folder;
  }

  async function without(file: string): Promise<string> {
    await writeFakePackages(folder, 8);
    await rm(join(folder, file));
    return folder;
  }
});

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-web');
    return true;
  } catch {
    return false;
  }
}

function lengthOf(vector: Float32Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
