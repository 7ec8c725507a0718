import { COMMON_WORDS } from '../gazetteer/common-words.ts';
import { createWordList } from '../gazetteer/create-word-list.ts';
import { foldWord } from '../gazetteer/fold-word.ts';
import { GIVEN_NAMES } from '../gazetteer/given-names.ts';
import { OTHER_WORDS } from '../gazetteer/other-words.ts';
import { SURNAMES } from '../gazetteer/surnames.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { isAlsoWord, isNoPerson } from './is-no-person.ts';

/** What the gazetteer knows of a word; most surnames are words, and some given names are. */
export interface WordClass {
  readonly isGiven: boolean;
  readonly isSurname: boolean;
  /** A word of Dutch or English that is written small. */
  readonly isCommon: boolean;
  /** A place, a company, a people, a day, or some other thing with a capital. */
  readonly isOther: boolean;
  /** A company, a product, a place or a day that everybody knows. */
  readonly isThing: boolean;
  /** Ends as surnames do: `-sson`, `-ová`, `-enko`. */
  readonly hasNameEnding: boolean;
}

const given = createWordList(GIVEN_NAMES);
const surnames = createWordList(SURNAMES);
const common = createWordList(COMMON_WORDS);
const other = createWordList(OTHER_WORDS);

/** Words of grammar; the few that are a name in Dutch or English stay one. */
const GRAMMAR = [...STOP_WORDS.en, ...STOP_WORDS.nl].filter((word) => !/^(?:will|ben)$/.test(word));
/** Those, and words that greet and label: names somewhere, too, but not where they stand here. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...GRAMMAR,
  ...`  beste dear geachte hi hello hey hoi hallo dag lieve mvg gr groet groeten groetjes regards best cheers
  thanks thank bedankt dank mr mrs ms miss dr dhr mevr mw mevrouw meneer heer customer klant cardholder
  contact naam name bel call tel mail email iban bsn ssn pin order ticket app bot user team support
  great good bad nice super top slecht prima goed fijn mooi lekker helaas jammer please graag sorry
  first last new old next free sale sales help page home mobile phone fax desk office date monteur bezorger suite apt dutch english
  merci bonjour je nous vous les une mais pour pas très avec sa son ses ich wir sie und das ist`.split(
    /\s+/,
  ),
]);

const NAME_ENDING =
  /(?:[a-z]{2}(?:sson|ssen|dottir|datter|ovic|evic|ovich|evich|ovna|evna|enko|shvili|adze|idze|owski|ewski|inski|owska|ewska|inska|czyk|czak|iewicz|owicz|opoulos|akis|oglu|escu|yan|quist|qvist|strom|lund|gaard|nen|sky|skiy|moto|mura|hara|zade)|[a-z]{3}(?:ov|ova|ev|eva|sen|ezh|jian|ian|sz|ez|ski|ska|cki|cka|wicz|ko|uk|chuk|elli|etti|ucci|acci|ini|ino))$/;
/** Letters of languages other than Dutch and English and what they borrow: a name, if anything. */
const FOREIGN_LETTERS =
  /[čćďěğıłľňńőřśšťúűůýžźżįųūėēāīķļņģășțşøåæðþĺŕ]|(?:ová|ík|ák|ström|ång|quist)$/iu;

const TITLE_CASE = /^\p{Lu}['’]?\p{L}?\p{Ll}{2,}/u;

/** The same words come again and again; so many are kept, some 2 MB at most. */
const MOST_REMEMBERED = 4_000;
const classes = new Map<string, WordClass>();

/** Letters of the parts that a compound is taken apart into. */
const SHORTEST_PART = 4;

/** Looks a word up, whatever its capitals and accents; a double name by its parts. */
export function classifyWord(word: string): WordClass {
  const remembered = classes.get(word);
  if (remembered !== undefined) return remembered;
  const found = classify(word);
  if (classes.size >= MOST_REMEMBERED) classes.clear();
  classes.set(word, found);
  return found;
}

function classify(word: string): WordClass {
  const folded = foldWord(word);
  const parts = folded.split(/['-]/).filter((part) => part !== '');
  const isWhole = parts.length < 2 || isKnown(folded);
  const isFunction = FUNCTION_WORDS.has(folded);
  const isForeign = FOREIGN_LETTERS.test(word) && TITLE_CASE.test(word);
  const isThing = isNoPerson(folded);
  return {
    isGiven: !isFunction && (isWhole ? given.has(folded) : isDoubleGiven(parts)),
    isSurname: !isFunction && (isWhole ? surnames.has(folded) : parts.every(isPartOfName)),
    isCommon: isFunction || isAlsoWord(folded) || (!isForeign && isCommonWord(folded, parts)),
    isOther: isThing || (isWhole && other.has(folded)),
    isThing,
    hasNameEnding: isForeign || NAME_ENDING.test(folded),
  };
}

function isDoubleGiven([first = '', ...rest]: readonly string[]): boolean {
  return given.has(first) && !FUNCTION_WORDS.has(first) && rest.every(isPartOfName);
}

function isPartOfName(part: string): boolean {
  return (given.has(part) || surnames.has(part)) && !FUNCTION_WORDS.has(part);
}

function isCommonWord(folded: string, parts: readonly string[]): boolean {
  if (common.has(folded) || isCompound(folded)) return true;
  return parts.length > 1 && parts.some((part) => common.has(part) && !isPartOfName(part));
}

/** `klantenservice`: Dutch writes as one word what no list can have. */
function isCompound(folded: string): boolean {
  if (folded.length < 2 * SHORTEST_PART || isKnown(folded)) return false;
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART; at += 1) {
    const head = folded.slice(0, at);
    const isHead = common.has(head) || (head.endsWith('s') && common.has(head.slice(0, -1)));
    if (isHead && common.has(folded.slice(at))) return true;
  }
  return false;
}

function isKnown(folded: string): boolean {
  return given.has(folded) || surnames.has(folded) || common.has(folded);
}
