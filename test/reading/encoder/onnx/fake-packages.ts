import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts packages into an encoder's folder that stand for the real ones, which are not installed
 * with Earshot: a tokenizer that gives each word the id of its length, and a network whose vector
 * for an id is all 0 but for a 1 at that place. A text with `crash` in it is refused.
 */
export async function writeFakePackages(folder: string, width: number): Promise<void> {
  await writePackage(
    join(folder, 'node_modules', '@huggingface', 'tokenizers'),
    `exports.Tokenizer = class {
      constructor(tokenizer) {
        if (tokenizer.model.type !== 'fake') throw new Error('unknown type of model');
      }
      encode(text) {
        if (text.includes('crash')) throw new Error('cannot split that');
        return { ids: [0, ...text.split(' ').map((word) => word.length % ${width}), 0] };
      }
    };`,
  );
  await writePackage(
    join(folder, 'node_modules', 'onnxruntime-web'),
    `exports.env = { wasm: {} };
    exports.Tensor = class {
      constructor(type, data, dims) {
        Object.assign(this, { type, data, dims });
      }
    };
    exports.InferenceSession = {
      async create(model) {
        if (String(model) !== 'network') throw new Error('protobuf parsing failed');
        return { inputNames: ['input_ids', 'attention_mask'], outputNames: ['out'], run };
      },
    };
    async function run({ input_ids: { data } }) {
      const rows = Array.from(data, (id) =>
        Array.from({ length: ${width} }, (_, at) => (at === Number(id) ? 1 : 0)),
      );
      return { out: { dims: [1, rows.length, ${width}], data: Float32Array.from(rows.flat()) } };
    }`,
  );
  await writeFile(join(folder, 'model.onnx'), 'network');
  await writeFile(join(folder, 'tokenizer.json'), '{"model":{"type":"fake"}}');
}

async function writePackage(folder: string, source: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"main":"index.cjs"}');
  await writeFile(join(folder, 'index.cjs'), source);
}
