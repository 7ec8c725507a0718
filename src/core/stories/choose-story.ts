import { ownWords } from '../feedback/own-words.ts';
import { addDays } from '../time/add-days.ts';
import { extractsOf } from './extracts-of.ts';
import { createPrivacy } from './gates/create-privacy.ts';
import { createVoiceOf } from './gates/create-voice-of.ts';
import { findTypical, type Typical } from './gates/find-typical.ts';
import { BALANCED_STORIES } from './gates/tones-in-turn.ts';
import { lessonsOf, taughtBy } from './lessons-of.ts';
import { saidInMonth } from './said-in-month.ts';
import { type KnownFacts, type Sifted, siftPieces } from './sift-pieces.ts';
import { STORY_DAYS, type StoryFacts } from './story-facts.ts';
import type { StoryPiece } from './story-piece.ts';
import type { Rejected, Rejection, StoryWhy } from './story-why.ts';
import { toneOf } from './tone.ts';
import { createCentrality } from './worth/create-centrality.ts';
import { createDue, SPREADS } from './worth/create-due.ts';
import { createNovelty } from './worth/create-novelty.ts';
import { mostOfExtract, type Parts, worthOf } from './worth/worth-of.ts';

/** Stories that a new one should be unlike. */
const NOVEL_STORIES = 20;

/** The customer story of a date; or none is fit, and what was left out why. */
export type StoryChoice =
  | {
      readonly kind: 'chosen';
      readonly piece: StoryPiece;
      readonly extract: string;
      readonly typical: Typical;
      readonly why: StoryWhy;
    }
  | { readonly kind: 'none'; readonly rejected: Rejected };

interface Weighed extends Sifted {
  readonly parts: Pick<Parts, 'central' | 'novel' | 'due'>;
  readonly worth: number;
}

interface Judged extends Sifted {
  readonly extract: string;
  readonly typical: Typical;
  readonly parts: Parts;
  readonly worth: number;
}

/**
 * The customer story of a date: of what passes every gate the piece that is worth most, the newest
 * on ties. Gates leave out what may tell who somebody is, is not typical, was asked not to be
 * shared, is of a customer who was heard lately, or would be the third of a tone in a row; when in
 * doubt a piece is dropped. Preferred, where there is any choice: what keeps the balance of pain
 * and praise, is of the last two weeks, and is not quoted in the day's digest. The same facts give
 * the same story.
 *
 * Pieces are looked at closely in the order of what they are worth at least, until none can be
 * worth more than the best: thousands need not be read to the letter.
 */
export function chooseStory(given: StoryFacts): StoryChoice {
  const { on, asides = [] } = given;
  const told = given.told.filter((story) => story.on !== on);
  const month = saidInMonth(given);
  const facts: KnownFacts = {
    ...given,
    told,
    month,
    voiceOf: createVoiceOf(month),
    lessons: lessonsOf(asides, on),
  };
  const rejected = new Map<Rejection, number>();
  const reject = (why: Rejection) => rejected.set(why, (rejected.get(why) ?? 0) + 1);
  const weighed = weigh(siftPieces(facts, reject), facts);
  const mayTellWho = createPrivacy(facts.said, facts.lessons);
  const judge = (one: Weighed, toBeat: number) => {
    const judged = readClosely(one, { toBeat, mayTellWho, ...facts });
    if (typeof judged === 'string') reject(judged);
    return typeof judged === 'string' ? null : judged;
  };
  for (const rank of new Set(weighed.map((one) => one.rank).toSorted((a, b) => a - b))) {
    const best = bestOf(
      weighed.filter((one) => one.rank === rank),
      { judge, mostMore: mostOfExtract(facts.lessons) },
    );
    if (best !== null) return toChoice(best, facts, Object.fromEntries(rejected));
  }
  return { kind: 'none', rejected: Object.fromEntries(rejected) };
}

/** What each is worth whatever is read aloud of it, most first. */
function weigh(
  sifted: readonly Sifted[],
  { on, said, month, told, journeys, lessons }: KnownFacts,
) {
  const centralityOf = createCentrality(said);
  const lately = told.filter((story) => story.on > addDays(on, -STORY_DAYS));
  const dueOf = createDue({
    // What can never be told has no turn.
    said: month.filter(({ language }) => language.label !== 'und'),
    told: lately.map(({ feedback }) => feedback),
    journeys,
  });
  const noveltyOf = createNovelty(told.slice(0, NOVEL_STORIES).map(({ feedback }) => feedback));
  return sifted
    .map((one): Weighed => {
      const { piece } = one;
      const parts = { central: centralityOf(piece), novel: noveltyOf(piece), due: dueOf(piece) };
      const worth = worthOf({ ...parts, vivid: 0, whole: 0 }, { ...piece, lessons });
      return { ...one, parts, worth };
    })
    .toSorted((a, b) => b.worth - a.worth || +b.piece.saidAt - +a.piece.saidAt);
}

function bestOf(
  weighed: readonly Weighed[],
  {
    judge,
    mostMore,
  }: {
    readonly judge: (one: Weighed, toBeat: number) => Judged | null;
    readonly mostMore: number;
  },
): Judged | null {
  const judged: Judged[] = [];
  for (const one of weighed) {
    const toBeat = judged.at(-1)?.worth ?? Number.NEGATIVE_INFINITY;
    if (one.worth + mostMore < toBeat) break;
    judged.push(...[judge(one, toBeat)].filter((better) => better !== null));
  }
  return judged.at(-1) ?? null;
}

/** The piece with the best of it to read aloud; null where another is worth more. */
function readClosely(
  one: Weighed,
  {
    toBeat,
    mayTellWho,
    said,
    voiceOf,
    redact,
    lessons,
  }: Pick<KnownFacts, 'said' | 'voiceOf' | 'redact' | 'lessons'> & {
    readonly toBeat: number;
    readonly mayTellWho: (text: string) => boolean;
  },
): Judged | Rejection | null {
  const { piece } = one;
  const { terms, language } = piece;
  if (language.label === 'und') return 'another language';
  const extracts = extractsOf(ownWords(piece.verbatim), { terms, language: language.label });
  if (extracts.length === 0) return 'nothing to read aloud';
  const extract = extracts.find(({ text }) => !mayTellWho(text));
  if (extract === undefined) return 'may tell who';
  const parts = { ...one.parts, vivid: extract.vivid, whole: extract.whole };
  const worth = worthOf(parts, { ...piece, lessons });
  if (worth <= toBeat) return null;
  // By itself it may be read otherwise than in its whole: when in doubt it is dropped.
  if (redact(extract.text) !== extract.text) return 'may tell who';
  const typical = findTypical(piece, { said, voiceOf });
  return typical === null
    ? 'not typical'
    : { ...one, extract: extract.text, typical, parts, worth };
}

function toChoice(
  { piece, tone, extract, typical, parts }: Judged,
  { told, lessons }: KnownFacts,
  rejected: Rejected,
): StoryChoice {
  const tones = told
    .flatMap(({ feedback }) => toneOf(feedback.sentiment) ?? [])
    .slice(0, BALANCED_STORIES);
  const pain = tones.filter((each) => each === 'pain').length;
  const { subject, alike } = typical;
  const by = 'touchpointId' in subject ? 'touchpoint' : 'meaning' in subject ? 'meaning' : 'term';
  const why: StoryWhy = {
    tone,
    balance: { pain, praise: tones.length - pain },
    typical: { by, alike },
    due: SPREADS.filter((spread) => parts.due[spread] > 0).toSorted(
      (a, b) => parts.due[b] - parts.due[a],
    ),
    learned: taughtBy(lessons),
    worth: parts,
    rejected,
  };
  return { kind: 'chosen', piece, extract, typical, why };
}
