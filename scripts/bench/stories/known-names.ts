import { existsSync, readFileSync } from 'node:fs';

interface Row {
  readonly text: string;
  readonly spans: readonly (readonly [type: string, start: number, end: number])[];
}

/** Names of people in a public set of sentences about invented ones; none where it is missing. */
export function knownNames(file: string): ReadonlySet<string> {
  if (!existsSync(file)) return new Set();
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const names = rows.flatMap(({ text, spans }) =>
    spans.flatMap(([type, start, end]) => (type === 'PERSON' ? [text.slice(start, end)] : [])),
  );
  return new Set(names.flatMap((name) => name.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []));
}
