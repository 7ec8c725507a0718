import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a folder says of the sentence encoder in it. */
export interface EncoderFolder {
  /** The file with the network. */
  readonly model: string;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  /** What the model wants before every text, such as `query: `; mostly empty. */
  readonly prefix: string;
}

/** Where exporters put the network. */
const MODEL_FILES = ['model.onnx', join('onnx', 'model.onnx')];

/**
 * Reads `tokenizer.json` and, where they are, `tokenizer_config.json` and `config.json` (whose key
 * `prefix` is put before every text; models called E5 get theirs without it). Throws naming the
 * file and what is wrong with it.
 */
export function readEncoderFolder(folder: string): EncoderFolder {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`ENCODER_DIR is no folder: ${folder}`);
  }
  const model = MODEL_FILES.map((file) => join(folder, file)).find((file) => existsSync(file));
  if (model === undefined) {
    throw new Error(`ENCODER_DIR has no network: put it at ${join(folder, 'model.onnx')}`);
  }
  const tokenizer = readJson(join(folder, 'tokenizer.json'));
  if (tokenizer === null) {
    throw new Error(`ENCODER_DIR has no tokenizer: put it at ${join(folder, 'tokenizer.json')}`);
  }
  if (!('model' in tokenizer)) {
    throw new Error(`${join(folder, 'tokenizer.json')} has no "model": is it a tokenizer's file?`);
  }
  const tokenizerConfig = readJson(join(folder, 'tokenizer_config.json')) ?? {};
  const config = readJson(join(folder, 'config.json')) ?? {};
  return { model, tokenizer, tokenizerConfig, prefix: prefixIn(config) };
}

function prefixIn(config: object): string {
  if ('prefix' in config && typeof config.prefix === 'string') return config.prefix;
  const name = '_name_or_path' in config ? String(config._name_or_path) : '';
  return /\be5\b/iu.test(name) ? 'query: ' : '';
}

/** A file's JSON object; null where there is no such file. */
function readJson(file: string): object | null {
  if (!existsSync(file)) return null;
  const parsed = parse(readFileSync(file, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${file} is no JSON object.`);
  return parsed;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
