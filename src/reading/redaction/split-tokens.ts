/** A piece of a text: a word, a number, a line's end, or anything else by itself. */
export interface Token {
  readonly kind: 'word' | 'number' | 'break' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PLACEHOLDER =
  '\\[(?:email|phone|iban|card|bsn|national id|address|postcode|ip|plate|birth date|secret|name|member)\\]';
/** Two letters behind an apostrophe make a name (`O'Brien`); one letter only a possessive. */
const WORD = String.raw`\p{L}[\p{L}\p{M}]{0,39}(?:(?:-|['’](?!(?:ll|re|ve)(?!\p{L}))(?=\p{L}{2}))\p{L}[\p{L}\p{M}]{0,39}){0,4}`;
/** `12`, `12a`, `12-14`, `8-II`, `104-bis`. */
const NUMBER = String.raw`\d{1,12}(?:[-/]?[A-Za-z]{1,3}(?![\p{L}\p{N}])|-\d{1,4}(?![\p{L}\p{N}-]))?`;
const TOKEN = new RegExp(
  `(?<mark>${PLACEHOLDER})|(?<word>${WORD})|(?<number>${NUMBER})|(?<break>\\n)|[^\\s]`,
  'gu',
);

/** Names and addresses are looked for in the same text, one after the other. */
let latest: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

/** Splits a text into the pieces that names and addresses are made of; spaces are left out. */
export function splitTokens(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: split(text) };
  return latest.tokens;
}

function split(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({
      kind: kindOf(match.groups ?? {}),
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] {
  if (groups.word !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  return groups.break === undefined ? 'mark' : 'break';
}
