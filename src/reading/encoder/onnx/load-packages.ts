import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { OnnxRuntime, TokenizerLibrary } from './runtime.ts';

const RUNTIME = 'onnxruntime-web';
const TOKENIZERS = '@huggingface/tokenizers';

/** Versions that were tried together; both run without any install script. */
const TRIED = `${RUNTIME}@1.30.0 ${TOKENIZERS}@0.2.0`;

/**
 * Loads the two packages that a sentence encoder runs on, from its own folder or from beside
 * Earshot. Throws with the command that installs them where they are missing.
 */
export function loadPackages(folder: string): {
  readonly runtime: OnnxRuntime;
  readonly tokenizers: TokenizerLibrary;
} {
  const runtime = load(RUNTIME, folder);
  const tokenizers = load(TOKENIZERS, folder);
  if (!isRuntime(runtime))
    throw new Error(`${RUNTIME} is not what was expected: ${install(folder)}`);
  if (!isTokenizers(tokenizers)) {
    throw new Error(`${TOKENIZERS} is not what was expected: ${install(folder)}`);
  }
  return { runtime, tokenizers };
}

function load(name: string, folder: string): unknown {
  for (const from of [join(folder, 'package.json'), import.meta.filename]) {
    const require = createRequire(from);
    if (canResolve(require, name)) return require(name);
  }
  throw new Error(`ENCODER_DIR needs ${name}, which is not installed: ${install(folder)}`);
}

function canResolve(require: NodeJS.Require, name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function install(folder: string): string {
  return `run  npm install --ignore-scripts --prefix ${folder} ${TRIED}`;
}

function isRuntime(loaded: unknown): loaded is OnnxRuntime {
  return hasKeys(loaded, ['InferenceSession', 'Tensor', 'env']);
}

function isTokenizers(loaded: unknown): loaded is TokenizerLibrary {
  return hasKeys(loaded, ['Tokenizer']);
}

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
