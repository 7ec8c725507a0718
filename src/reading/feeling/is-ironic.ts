import { type Lexicon, toWords } from '../lexicons/lexicon.ts';
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
/** How irony begins; what it is about follows. Over lower-case words with spaces between. */
const BEGUN =
  /^(?:(?:oh|wow|well|nou|ja|i|just|really|absolutely|honestly) ){0,3}(?:(?:love|loving|enjoy|adore) (?:it when|how|that|waiting|being|getting|having to|paying)|perfect timing|(?:nice|great|good|brilliant) (?:job|work|going|one)(?= \p{L}{2,20}ing )|well done ,|way to go|(?:amazing|impressive|incredible|remarkable|knap|bijzonder|ongelofelijk) (?:how|hoe)|congrat(?:s|ulations) on|gefeliciteerd met|how (?:convenient|lovely|nice)|so much for|goed bezig|knap werk|wat een feest|(?:leuk|fijn|handig|heerlijk|mooi|lekker) (?:hoor|dan|is dat))(?!\p{L})/u;
/** Where praise is turned over in the middle: "best app ever, if you enjoy errors". */
const TURNED = / (?:if you (?:like|love|enjoy)|als je van|als je graag)(?= )/u;
/** Said in no other sense. */
const NEVER_MEANT =
  /(?:^|[^\p{L}])(?:thanks for nothing|bedankt voor (?:niks|niets)|dank je de koekoek|good luck (?:reaching|getting (?:hold|through|any|an answer)|finding anyone)|succes met (?:iemand|\p{L}{1,12}) (?:te pakken|te bereiken|aan de lijn)|yeah right)(?!\p{L})/u;
/** So much blame behind the opening takes it back; less where it happens again. */
const BLAME = 0.45;
const BLAME_AGAIN = 0.15;
/** From here the model finds what follows ill said. */
const ILL_SAID = 0.6;
const MOST_BEFORE = 3;
const MOST_BEHIND = 2;

/** How ill a piece of a text is felt by itself: the odds that it is negative. */
type BlameOf = (tokens: readonly Token[]) => number;

/** Whether praise is not meant: all the rest of the text takes it back. */
export function isIronic(
  { sentences, lexicon }: Pick<SaidText, 'sentences' | 'lexicon'>,
  blameOf: BlameOf,
): boolean {
  const tokens = sentences.flat();
  const words = tokens.map(({ word }) => word).join(' ');
  if (NEVER_MEANT.test(words)) return true;
  const isAgain = tokens.some(({ word }) => AGAIN.has(word));
  return [behindPraise(tokens), beforePraise(sentences), behindCue(tokens, words)].some(
    (rest) => rest !== null && isTakenBack(rest, { lexicon, isAgain, blameOf }),
  );
}

function isTakenBack(
  rest: readonly Token[],
  by: { readonly lexicon: Lexicon; readonly isAgain: boolean; readonly blameOf: BlameOf },
): boolean {
  const { lexicon, isAgain, blameOf } = by;
  if (rest.length === 0 || rest.some(({ word }) => lexicon.turns.has(word))) return false;
  const clauses = feelClauses([rest], lexicon);
  const good = clauses.reduce((sum, clause) => sum + clause.good, 0);
  const said = clauses.reduce((sum, clause) => sum + clause.bad, 0);
  // Where the words of customers say nothing, all other words may.
  const bad = said > 0 ? said : clauses.reduce((sum, { general }) => sum - general, 0);
  // "Still no money back" denies a bad word, which is no praise.
  if (2 * good > bad) return false;
  return (
    bad >= (isAgain ? BLAME_AGAIN : BLAME) || (bad >= BLAME_AGAIN && blameOf(rest) >= ILL_SAID)
  );
}

/** What follows a word of praise that stands alone at the beginning; null where none does. */
function behindPraise(tokens: readonly Token[]): readonly Token[] | null {
  const at = skip(tokens, { from: 0, most: MOST_BEFORE, among: BEFORE });
  if (!OPENINGS.has(tokens[at]?.word ?? '')) return null;
  const mark = skip(tokens, { from: at + 1, most: MOST_BEHIND, among: BEHIND });
  return MARKS.has(tokens[mark]?.word ?? '') ? tokens.slice(mark + 1) : null;
}

/** What stands before a last sentence of one word of praise, and happened again. */
function beforePraise(sentences: SaidText['sentences']): readonly Token[] | null {
  const before = sentences.slice(0, -1).flat();
  const last = sentences.at(-1)?.filter(({ type }) => type === 'word') ?? [];
  const isAlone = last.length === 1 && OPENINGS.has(last[0]?.word ?? '');
  return isAlone && before.some(({ word }) => AGAIN.has(word)) ? before : null;
}

/** What follows how irony begins, or turns; null where it does neither. */
function behindCue(tokens: readonly Token[], words: string): readonly Token[] | null {
  const cue = BEGUN.exec(words) ?? TURNED.exec(words);
  if (cue === null) return null;
  const before = words.slice(0, cue.index + cue[0].length).trimEnd();
  return tokens.slice(before.split(' ').length);
}

function skip(
  tokens: readonly Token[],
  { from, most, among }: { from: number; most: number; among: ReadonlySet<string> },
): number {
  let at = from;
  while (at < from + most && among.has(tokens[at]?.word ?? '')) at += 1;
  return at;
}
