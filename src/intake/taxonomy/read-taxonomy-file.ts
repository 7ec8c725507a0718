import { readFile, stat } from 'node:fs/promises';
import { type ParsedTaxonomy, parseTaxonomy } from './parse-taxonomy.ts';

/** 200 touchpoints with all their examples written out are far smaller. */
const LARGEST_BYTES = 1_000_000;

/** Reads a taxonomy file; whatever is wrong with it or its place is a fault, not an exception. */
export async function readTaxonomyFile(path: string): Promise<ParsedTaxonomy> {
  try {
    const place = await stat(path);
    if (!place.isFile() && !place.isDirectory()) return unreadable('is no file of text');
    const { size } = place;
    if (size > LARGEST_BYTES) return unreadable(`has ${size} bytes: keep it to ${LARGEST_BYTES}`);
    return parseBytes(await readFile(path));
  } catch (cause) {
    return unreadable(WORDS[codeOf(cause)] ?? `cannot be read: ${String(cause)}`);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: is its path right?',
  EISDIR: 'is a folder: name a file in it',
  EACCES: 'may not be read by this user: change its permissions',
  EPERM: 'may not be read by this user: change its permissions',
};

function parseBytes(bytes: Uint8Array): ParsedTaxonomy {
  const text = decode(bytes);
  return text === null
    ? unreadable('is not UTF-8 text: save it as UTF-8 in your editor')
    : parseTaxonomy(text);
}

/** The text of UTF-8 bytes, without a byte order mark; null where they are none. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function unreadable(what: string): ParsedTaxonomy {
  return { kind: 'faults', faults: [{ line: 1, column: 1, path: '', what: `the file ${what}` }] };
}
