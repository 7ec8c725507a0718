import { readFile } from 'node:fs/promises';

/** How many lines a file has; throws, in words, when there is nothing to read. */
export async function countLines(file: string): Promise<number> {
  try {
    return (await readFile(file, 'utf8')).trimEnd().split('\n').length;
  } catch (cause) {
    const code: unknown = Reflect.get(Object(cause), 'code');
    const fault = code === 'ENOENT' ? 'There is no file' : `Not readable (${code}):`;
    throw new Error(`${fault} ${file}`, { cause });
  }
}
