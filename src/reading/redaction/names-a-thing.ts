import { toWords } from '../lexicons/lexicon.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { classifyWord } from './classify-word.ts';
import type { Span } from './span.ts';

/** What stands before a thing: hardly anybody is called `the Stella`. */
const ARTICLE =
  /(?:^|[^\p{L}\p{N}])(?:the|an?|this|that|these|those|de|het|een|die|dat|deze|dit)(?: (?:new|old|small|large|big|blue|red|black|white|green|nieuwe|oude|kleine|grote|blauwe|rode|zwarte|witte|groene))? {1,2}$/iu;
const POSSESSIVE = /(?:^|[^\p{L}\p{N}])(?:my|your|our|mijn|jouw|uw|jullie|onze|ons) {1,2}$/iu;
/** The word behind, written small, to where it ends. */
const BEHIND = /^ {1,2}(\p{Ll}[\p{L}-]{2,24})(?![\p{L}\p{N}'’@])/u;
/** What belongs to somebody who may be named so, or is somebody. */
const SOMEBODYS = toWords(
  `family familie gezin account accounts order orders bestelling case dossier booking boeking household
  couple twins brothers sisters zusjes broers house huis wedding bruiloft residence estate file polis
  policy email mail song songs book novel film movie album lady girl boy guy man woman kid child person
  mevrouw meneer dame heer jongen meisje vrouw kind`,
);
/** What somebody's own (`my Emma`) does. */
const DOES =
  /(?:ed|ing|[^s]s|[dt]e)$|^(?:got|went|came|gave|bought|found|made|took|kreeg|ging|kwam|kocht|vond|nam|zei|doet|komt|gaat|loopt|krijgt|vindt|zegt|speelt|slaapt)$/u;

/** Whether a lone name is a thing's, by an article before it and a noun behind: `the Stella lamp`. */
export function namesAThing(text: string, { start, end }: Pick<Span, 'start' | 'end'>): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const isOwned = POSSESSIVE.test(before);
  if (!isOwned && !ARTICLE.test(before)) return false;
  const noun = BEHIND.exec(text.slice(end, end + 40))?.[1];
  if (noun === undefined || SOMEBODYS.has(noun) || STOP_WORDS.en.has(noun)) return false;
  if (STOP_WORDS.nl.has(noun) || (isOwned && DOES.test(noun))) return false;
  const { isCommon, isGiven } = classifyWord(noun);
  return isCommon || !isGiven;
}
