import { createProjection } from './create-projection.ts';
import type { OnnxRuntime, OnnxSession, OnnxTensor, Tokenizer } from './runtime.ts';

/** Encodes one text; 256 numbers of unit length, all 0 for a text without words. */
export type EncodeText = (text: string) => Promise<Float32Array>;

/** Tokens of a text that are looked at: the models were trained on so many or fewer. */
const MOST_TOKENS = 128;

/** Longer texts are cut before they are split into tokens. */
const MOST_CHARACTERS = 2_000;

/** Runs a sentence encoder: mean over the tokens of its last layer, then onto 256 dimensions. */
export function createSentenceModel(parts: {
  readonly tokenizer: Tokenizer;
  readonly session: OnnxSession;
  readonly Tensor: OnnxRuntime['Tensor'];
  readonly prefix: string;
}): EncodeText {
  const { tokenizer, session, Tensor, prefix } = parts;
  let projection: { readonly from: number; readonly project: ReturnType<typeof createProjection> };

  return async function encodeText(text) {
    const words = text.trim().slice(0, MOST_CHARACTERS);
    if (words === '') return new Float32Array(256);
    const ids = cutIds(tokenizer.encode(prefix + words).ids);
    const pooled = pool(layerOf(await session.run(inputsFor(ids))));
    if (projection?.from !== pooled.length) {
      projection = { from: pooled.length, project: createProjection(pooled.length) };
    }
    return projection.project(pooled);
  };

  function inputsFor(ids: readonly number[]): Record<string, OnnxTensor> {
    const dims = [1, ids.length];
    const zeros = ids.map(() => 0);
    const values: Readonly<Record<string, readonly number[]>> = {
      input_ids: ids,
      attention_mask: zeros.map(() => 1),
      token_type_ids: zeros,
    };
    const inputs = session.inputNames.map((name): [string, OnnxTensor] => {
      const wanted = values[name];
      if (wanted === undefined) {
        throw new Error(`the network wants "${name}": it is no sentence encoder that is known`);
      }
      return [name, new Tensor('int64', BigInt64Array.from(wanted, BigInt), dims)];
    });
    return Object.fromEntries(inputs);
  }

  function layerOf(outputs: Readonly<Record<string, OnnxTensor>>): OnnxTensor {
    const [first = ''] = session.outputNames;
    const layer = outputs.sentence_embedding ?? outputs.last_hidden_state ?? outputs[first];
    if (layer === undefined) throw new Error('the network gives nothing out');
    return layer;
  }
}

/** The beginning of a text and its last token, which ends it for the model. */
function cutIds(ids: readonly number[]): readonly number[] {
  if (ids.length <= MOST_TOKENS) return ids;
  return [...ids.slice(0, MOST_TOKENS - 1), ...ids.slice(-1)];
}

/** The mean of `[1, tokens, dimensions]` over its tokens; `[1, dimensions]` is one already. */
function pool({ dims, data }: OnnxTensor): Float32Array {
  const width = dims.at(-1) ?? 0;
  if (!(data instanceof Float32Array) || dims.length < 2 || dims.length > 3 || width === 0) {
    throw new Error(`the network gives out [${dims.join(', ')}], not a vector for each token`);
  }
  const tokens = Math.max(1, data.length / width);
  const mean = new Float32Array(width);
  for (const [at, value] of data.entries()) {
    mean[at % width] = (mean[at % width] ?? 0) + value / tokens;
  }
  return mean;
}
