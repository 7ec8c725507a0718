import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, as they come, without a byte order mark. Only a line feed (or
 * one behind a carriage return) ends a line: Node's own reader also breaks at U+2028, which JSON
 * allows within a string.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  let isFirst = true;
  const whole = (last: string): string => {
    const line = [...rest, last].join('');
    const start = isFirst && line.startsWith('\uFEFF') ? 1 : 0;
    rest = [];
    isFirst = false;
    return line.slice(start, line.endsWith('\r') ? -1 : undefined);
  };
  for await (const chunk of input) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n');
    const open = pieces.pop() ?? '';
    for (const piece of pieces) yield whole(piece);
    rest.push(open);
  }
  const last = whole(decoder.end());
  if (last !== '') yield last;
}
