import { readFile } from 'node:fs/promises';

/** A text and what it was labelled. */
export interface Labelled {
  readonly text: string;
  readonly label: string;
}

/** Reads JSON lines of {"text": ..., "label": ...}; throws, naming file and line, at the first fault. */
export async function readLabelled(file: string): Promise<readonly Labelled[]> {
  const lines = (await contentOf(file)).split('\n');
  const rows = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [toLabelled(line, `${file}, line ${at + 1}`)],
  );
  if (rows.length === 0) throw new Error(`${file} is empty.`);
  return rows;
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read: is the path right?`, { cause });
  }
}

function toLabelled(line: string, place: string): Labelled {
  const row = parsed(line, place);
  const [text, label]: unknown[] = [Reflect.get(row, 'text'), Reflect.get(row, 'label')];
  if (typeof text !== 'string') throw new Error(`${place}: "text" must be a text.`);
  if (typeof label !== 'string' || label === '') {
    throw new Error(`${place}: "label" must be a text that is not empty.`);
  }
  return { text, label };
}

function parsed(line: string, place: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new Error(`${place}: this is not JSON.`, { cause });
  }
  throw new Error(`${place}: must be {"text": ..., "label": ...}.`);
}
