import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The words that the tiny encoder knows, in the order of their ids. */
const WORDS = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'betalen', 'paying', 'label', 'etiket'];

/**
 * Writes a sentence encoder to a folder that looks each word's vector up in a table: an ONNX
 * network of one Gather, in protobuf (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
export async function writeTinyModel(
  folder: string,
  rows: readonly (readonly number[])[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.onnx'), network(rows));
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer()));
}

function tokenizer(): object {
  const special = (content: string, id: number) => {
    const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false };
    return { id, content, special: true, ...flags };
  };
  const piece = (id: string) => ({ SpecialToken: { id, type_id: 0 } });
  const text = { Sequence: { id: 'A', type_id: 0 } };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: WORDS.slice(0, 4).map(special),
    normalizer: { type: 'BertNormalizer', lowercase: true, clean_text: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [piece('[CLS]'), text, piece('[SEP]')],
      pair: [piece('[CLS]'), text, piece('[SEP]')],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])),
    },
  };
}

const INT64 = 7;
const FLOAT = 1;

function network(rows: readonly (readonly number[])[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const node = message(
    field(1, text('table')),
    field(1, text('input_ids')),
    field(2, text('last_hidden_state')),
    field(4, text('Gather')),
  );
  const table = message(
    varint(1, rows.length),
    varint(1, width),
    varint(2, FLOAT),
    field(8, text('table')),
    field(9, Buffer.from(Float32Array.from(rows.flat()).buffer)),
  );
  const graph = message(
    field(1, node),
    field(2, text('tiny')),
    field(5, table),
    field(11, value('input_ids', INT64, ['batch', 'tokens'])),
    field(12, value('last_hidden_state', FLOAT, ['batch', 'tokens', width])),
  );
  return message(varint(1, 8), field(7, graph), field(8, message(varint(2, 13))));
}

function value(name: string, type: number, dims: readonly (string | number)[]): Buffer {
  const sizes = dims.map((size) =>
    field(1, typeof size === 'number' ? message(varint(1, size)) : message(field(2, text(size)))),
  );
  const tensor = message(varint(1, type), field(2, message(...sizes)));
  return message(field(1, text(name)), field(2, message(field(1, tensor))));
}

function message(...fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([bytesOf(number * 8 + 2), bytesOf(content.length), content]);
}

function varint(number: number, content: number): Buffer {
  return Buffer.concat([bytesOf(number * 8), bytesOf(content)]);
}

function text(words: string): Buffer {
  return Buffer.from(words);
}

/** A whole number in groups of seven bits, the last group marked. */
function bytesOf(number: number): Buffer {
  const bytes: number[] = [];
  let rest = number;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
