import { Lexer } from 'yaml';

/** A taxonomy needs seven levels; the parser's time grows with the square of theirs, or worse. */
const DEEPEST = 20;

/** Columns: every level of a block is further in than the one around it. */
const WIDEST_INDENT = 100;

/** What a token adds to the brackets that are open. */
const BRACKETS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** Whether a YAML text is nested deeper than anything a person writes; takes linear time. */
export function isTooDeep(text: string): boolean {
  let [brackets, markers] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    brackets = Math.max(0, brackets + (BRACKETS[token] ?? 0));
    markers = markersAfter(token, brackets === 0 ? markers : 0);
    if (Math.max(brackets, markers) > DEEPEST || isWideIndent(token)) return true;
  }
  return false;
}

/** How many lists and keys have begun on one line outside brackets, as in `- - - key: `. */
function markersAfter(token: string, before: number): number {
  if (token.startsWith('\n') || token.startsWith('\r')) return 0;
  return token === '-' || token === '?' || token === ':' ? before + 1 : before;
}

function isWideIndent(token: string): boolean {
  return token.length > WIDEST_INDENT && token.trim() === '';
}
