import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { TaxonomyFault } from './taxonomy-fault.ts';

/** A YAML text, parsed, with the places of its parts. */
export interface YamlSource {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Where in a document something is: keys and places in lists, from the outside in. */
export type Path = readonly PropertyKey[];

type Place = Pick<TaxonomyFault, 'line' | 'column'>;

/** Parses YAML 1.2 without following aliases; never throws on any text. */
export function openYaml(text: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // Compares every key with every other; repeated ones are looked for elsewhere, in linear time.
    uniqueKeys: false,
  });
  return { text, document, lines };
}

/** Line and column of a character. */
export function placeAt({ lines }: YamlSource, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where something begins; where that is missing, what it is missing from. */
export function placeOf(source: YamlSource, path: Path): Place {
  let node: unknown = source.document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === step)
      : undefined;
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    node = pair?.value ?? item;
    offset = offsetOf(pair?.key) ?? offsetOf(node) ?? offset;
  }
  return placeAt(source, offset);
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** What is wrong at a path, as a fault. */
export function faultAt(source: YamlSource, path: Path, what: string): TaxonomyFault {
  const last = path.at(-1);
  const told = typeof last === 'string' ? `${last} ${what}` : what;
  return { ...placeOf(source, path), path: spell(path), what: told };
}

function spell(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  const spelt = steps.join('');
  return spelt.startsWith('.') ? spelt.slice(1) : spelt;
}
