import { toWords } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import { feelClauses } from './feel-clauses.ts';
import type { SaidText } from './feeling-features.ts';

/** Praise that may open a complaint: "Great, ...", "Fijn hoor, ...". */
const OPENINGS = toWords(
  `great nice super lovely brilliant fantastic wonderful awesome perfect excellent superb bravo
  congratulations fijn leuk mooi lekker geweldig fantastisch top heerlijk prachtig knap handig
  gezellig hulde gefeliciteerd bedankt`,
);
/** What may stand before and behind it. */
const BEFORE = toWords('oh o nou well wow ah ja just zo is dat wat');
const BEHIND = toWords('hoor dan zeg weer');
const MARKS = toWords(', . ! … : -');
const AGAIN = toWords(
  `another again still alweer weer wederom opnieuw derde vierde vijfde third fourth fifth nog`,
);
const MOST_BEFORE = 3;
const MOST_BEHIND = 2;
/** So much blame behind the opening takes it back; less where it happens again. */
const BLAME = 0.45;
const BLAME_AGAIN = 0.15;

/** Whether a text opens with a word of praise that all the rest of it takes back. */
export function isIronic({ sentences, lexicon }: Pick<SaidText, 'sentences' | 'lexicon'>): boolean {
  const tokens = sentences.flat();
  const rest = behindPraise(tokens);
  if (rest === null || rest.some(({ word }) => lexicon.turns.has(word))) return false;
  const clauses = feelClauses([rest], lexicon);
  const good = clauses.reduce((sum, clause) => sum + clause.good, 0);
  const bad = clauses.reduce((sum, clause) => sum + clause.bad, 0);
  const isAgain = tokens.some(({ word }) => AGAIN.has(word));
  return good === 0 && bad >= (isAgain ? BLAME_AGAIN : BLAME);
}

/** What follows a word of praise that stands alone at the beginning; null where none does. */
function behindPraise(tokens: readonly Token[]): readonly Token[] | null {
  const at = skip(tokens, { from: 0, most: MOST_BEFORE, among: BEFORE });
  if (!OPENINGS.has(tokens[at]?.word ?? '')) return null;
  const mark = skip(tokens, { from: at + 1, most: MOST_BEHIND, among: BEHIND });
  return MARKS.has(tokens[mark]?.word ?? '') ? tokens.slice(mark + 1) : null;
}

function skip(
  tokens: readonly Token[],
  { from, most, among }: { from: number; most: number; among: ReadonlySet<string> },
): number {
  let at = from;
  while (at < from + most && among.has(tokens[at]?.word ?? '')) at += 1;
  return at;
}
