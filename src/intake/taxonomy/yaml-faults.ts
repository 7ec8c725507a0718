import { isAlias, isCollection, isScalar, visit, type YAMLMap } from 'yaml';
import type { TaxonomyFault } from './taxonomy-fault.ts';
import { placeAt, type YamlSource } from './yaml-source.ts';

/** What YAML's most common mistakes mean to somebody who never heard of YAML. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'is not indented as the lines around it: give entries of one list the same indent',
  MISSING_CHAR: 'misses a character, such as a closing quote or bracket, or ": " after a key',
  MULTILINE_IMPLICIT_KEY: 'misses ": " after a key, or a text over two lines misses its quotes',
  BLOCK_AS_IMPLICIT_KEY: 'has ": " inside a text: put quotes around the text',
  BAD_SCALAR_START: 'begins with a character that YAML keeps for itself: put quotes around it',
  BAD_DQ_ESCAPE: 'has a backslash inside "...": write it twice, or use \'...\' quotes',
  MULTIPLE_DOCS: 'begins a second document ("---"): keep one in a file',
  NON_STRING_KEY: 'has a key that is no text: put quotes around it',
  TAG_RESOLVE_FAILED: 'has a tag (a word with "!"): leave it out, or put quotes around the text',
  KEY_OVER_1024_CHARS: 'is too long before its ": ": is a quote missing?',
};

const REPEATED = 'is a key that this entry has already: keep one of the two';
const TAB = 'begins with a tab: indent with spaces';
const SHARED =
  'is an anchor or alias (a word with & or *): write the text out, or put quotes around it';

/** What is wrong with a text as YAML; `isFatal`: the rest of it cannot be trusted. */
export interface YamlFaults {
  readonly faults: readonly TaxonomyFault[];
  readonly isFatal: boolean;
}

/** What is wrong with a document as YAML, and what of YAML a taxonomy has no use for. */
export function yamlFaults(source: YamlSource): YamlFaults {
  const { errors, warnings } = source.document;
  const tabs = errors.length > 0 ? tabbedLines(source.text) : [];
  // A tab makes whatever follows it look wrong.
  if (tabs.length > 0) return { faults: tabs, isFatal: true };

  const shared = sharedParts(source);
  const told = [...errors, ...warnings].map(({ code, message, pos }) => {
    const what = WORDS[code] ?? `is not YAML: ${message}`;
    return { ...placeAt(source, pos[0]), path: '', what };
  });
  const isFatal = errors.length > 0 || shared.length > 0;
  return { faults: [...told, ...shared, ...repeatedKeys(source)], isFatal };
}

function tabbedLines(text: string): readonly TaxonomyFault[] {
  return text.split('\n').flatMap((line, at) => {
    const indent = line.slice(0, line.length - line.trimStart().length);
    const isTabbed = indent.includes('\t') && line.trim() !== '';
    const column = indent.indexOf('\t') + 1;
    return isTabbed ? [{ line: at + 1, column, path: '', what: TAB }] : [];
  });
}

/** Anchors and aliases: a few of them can stand for a file of gigabytes. */
function sharedParts(source: YamlSource): readonly TaxonomyFault[] {
  const offsets: number[] = [];
  visit(source.document, (_key, node) => {
    const isAnchored = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
    if (isAnchored || isAlias(node)) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets.map((offset) => ({ ...placeAt(source, offset), path: '', what: SHARED }));
}

function repeatedKeys(source: YamlSource): readonly TaxonomyFault[] {
  const faults: TaxonomyFault[] = [];
  visit(source.document, {
    Map(_key, map) {
      for (const { name, offset } of repeatsIn(map)) {
        faults.push({ ...placeAt(source, offset), path: '', what: `${name} ${REPEATED}` });
      }
    },
  });
  return faults;
}

function repeatsIn(map: YAMLMap): readonly { readonly name: string; readonly offset: number }[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (seen.has(name)) return [{ name, offset: key.range?.[0] ?? 0 }];
    seen.add(name);
    return [];
  });
}
