import type { Lexicon } from '../lexicons/lexicon.ts';
import { toWords } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import type { SaidText } from './feeling-features.ts';

const GREETINGS = `hi hello hey dear hoi hallo dag beste goedemorgen goedemiddag goedenavond vraag vraagje
  question team all please sorry and but so en maar dus ja nee ok oke oké`;
const WHO =
  '(?:i|you|we|they|he|she|it|there|anyone|anybody|someone|somebody|this|that|these|those)';
const WHOSE = '(?:my|your|our|the|his|her|their|a|an)';
const BE = '(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|may|must)';
const WH = '(?:when|where|which|who|what|why|how)';
const WIE = '(?:ik|je|jij|u|we|wij|jullie|hij|er|dit|iemand)';
const WIENS = '(?:mijn|mn|onze|ons|de|het|deze|die|dat|een|jullie|uw|je)';
const ZIJN =
  '(?:is|zijn|was|kan|kunnen|kun|kunt|komt|komen|moet|moeten|mag|mogen|wordt|worden|heeft|hebben|heb|gaat|gaan|kost|kosten|duurt|duren|vind|krijg|krijgt|krijgen|doe|staat|werkt|gebeurt|zit|blijft|blijven|loopt|geldt)';
const W =
  '(?:wanneer|waar|welke|welk|wie|wat|waarom|hoe|hoeveel|hoelang|sinds wanneer|bij wie|aan wie)';

/** How a sentence begins that asks, by the order of its words; over lower-case words. */
const ASKS = new RegExp(
  `^(?:${[
    `${WH} (?:\\p{L}+ ){0,2}${BE} (?:${WHO}|${WHOSE})`,
    `how (?:much|many|long) ${BE}`,
    `(?:is|are|was|were|can|could|will|would|should|may|have|has|did|do) ${WHO}`,
    `(?:is|are|will|can|has|should|does|did) ${WHOSE} \\p{L}+ \\p{L}`,
    '(?:any idea|any news|any update) (?:on|when|where|if|how|what|why)',
    `(?:just |i was |i am |i'm )?wondering (?:if|whether|${WH})`,
    `(?:please |can you |could you )?(?:tell me|let me know|explain) (?:if|whether|${WH})`,
    `i (?:would |'d )?(?:like|want|need) to know (?:if|whether|${WH})`,

    `${W} (?:\\p{L}+ ){0,2}${ZIJN} (?:${WIE}|${WIENS}|mij|me|ons)`,
    `(?:wanneer|waar|waarom|hoe|hoeveel|welke) ${ZIJN}`,
    `(?:waar|hoe|wanneer|waarom) \\p{L}{2,14} (?:ik|u)`,
    `(?:kan|kun|kunnen|kunt|mag|mogen|is|zijn|heeft|hebben|hebt|komt|gaat|wordt|moet|moeten|zou|zouden|weet) ${WIE}`,
    `(?:is|kan|komt|wordt|heeft|mag|gaat) ${WIENS} \\p{L}+ \\p{L}`,
    '\\p{L}{3,12}en jullie',
    '(?:is (?:al|er al) bekend|valt \\p{L}+ onder)',
    `(?:ik )?(?:vroeg|vraag) (?:ik )?me af (?:of|${W})`,
    `(?:ik )?(?:wil|zou) (?:ik )?graag weten (?:of|${W})`,
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** "Does the job", "is the best shop", "was my own fault": the one who speaks is left out. */
const TELLS =
  /^(?:is|are|was|does|did|has|can) (?:my|your|our|the|a|an|his|her|their) (?:best|worst|most|only|same|first|favou?rite|own|job|trick|go-to|great|good|nice|bad|must|joke|disgrace|shame|mess)(?!\p{L})|^(?:is|kan|heeft|wordt|mag) (?:mijn|onze|de|het|een|die|dat) (?:beste|slechtste|enige|eerste|eigen|prima|mooie|fijne|goede|slechte|ramp|aanrader|drama)(?!\p{L})|^(?:wat|hoe) (?:is|was|zijn) (?:dit|dat)(?!\p{L})/u;
/** "Kan mijn factuur niet vinden": "ik" is left out. */
const DENIED_WITHOUT_I =
  /^(?:kan|is|heeft|wordt|mag) (?:mijn|onze|de|het|deze|die|dat|een) .*(?:niet|geen)(?!\p{L})/u;
/** So much praise is an exclamation: "wat zijn jullie goed", "how lovely is this". */
const PRAISED = 0.6;
const MOST_WORDS = 40;
const ENDS = toWords('! … ... ?');
const greetings = toWords(GREETINGS);

/**
 * The same text with the question marks that were left out: on a phone hardly anybody types them,
 * and the model was taught with them. What asks is known by the order of its words.
 */
export function withQuestionMarks<Said extends Pick<SaidText, 'text' | 'sentences' | 'lexicon'>>(
  said: Said,
): Said {
  const { text, sentences, lexicon } = said;
  const asks = sentences.map((sentence) => isUnmarked(sentence, lexicon));
  if (!asks.includes(true)) return said;
  return {
    ...said,
    text: `${text.replace(/[.\s]{1,9}$/u, '')}?`,
    sentences: sentences.map((sentence, at) => (asks[at] === true ? marked(sentence) : sentence)),
  };
}

function isUnmarked(sentence: readonly Token[], lexicon: Lexicon): boolean {
  if (sentence.length > MOST_WORDS || ENDS.has(sentence.at(-1)?.word ?? '')) return false;
  const asked = [...startsIn(sentence)].some((words) => {
    return ASKS.test(words) && !TELLS.test(words) && !DENIED_WITHOUT_I.test(words);
  });
  return asked && !sentence.some(({ word }) => (lexicon.valence(word) ?? 0) >= PRAISED);
}

/** The words of a sentence from where it may begin to ask: behind a greeting, and behind a comma. */
function* startsIn(sentence: readonly Token[]): Generator<string> {
  const words = sentence.map(({ word }) => word);
  const first = words.findIndex((word) => /^\p{L}/u.test(word) && !greetings.has(word));
  if (first === -1) return;
  yield words.slice(first).join(' ');
  const comma = words.indexOf(',', first);
  if (comma !== -1) yield words.slice(comma + 1).join(' ');
}

function marked(sentence: readonly Token[]): readonly Token[] {
  const kept = sentence.at(-1)?.word === '.' ? sentence.slice(0, -1) : sentence;
  return [...kept, QUESTION_MARK];
}

const QUESTION_MARK: Token = {
  word: '?',
  type: 'punctuation',
  partOfSpeech: 'PUNCT',
  isShouted: false,
};
