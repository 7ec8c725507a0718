import type { Feedback, Sentiment } from '../feedback/feedback.ts';
import { isSameTalk } from '../feedback/is-same-talk.ts';
import { ownWords } from '../feedback/own-words.ts';
import type { Team } from '../teams/team.ts';
import { addDays } from '../time/add-days.ts';
import { localDateOf } from '../time/local-date-of.ts';
import type { LocalDate } from '../time/period.ts';
import { extract } from './extract.ts';
import { questionFor } from './question-for.ts';
import type { Story } from './story.ts';
import { type Subject, subjectOf } from './subject-of.ts';
import { vividnessOf } from './vividness-of.ts';

/** Older feedback is not today's customer. */
const ELIGIBLE_DAYS = 14;

/** The most stories of one tone in a row. */
const SAME_TONE_IN_A_ROW = 2;

/** What the parts of a story's worth weigh, each of them 0 to 1. */
const WEIGHTS = { vivid: 0.4, novel: 0.3, typical: 0.3 };

/** Everything a story is chosen from. */
export interface StoryFacts {
  readonly team: Pick<Team, 'timeZone'>;
  readonly on: LocalDate;
  /** What was said in the 90 days up to `on`, newest first. */
  readonly said: readonly Feedback[];
  /** Stories told before, newest first. */
  readonly told: readonly Story[];
  /** What the digest of `on` quotes: before one meeting nobody hears the same customer twice. */
  readonly quoted: readonly Feedback[];
}

/** A story that is worth telling, and what it is about: how many say alike is still to be counted. */
interface ChosenStory extends Pick<Story, 'feedback' | 'extract' | 'question'> {
  readonly subject: Subject | null;
}

interface Candidate {
  readonly feedback: Feedback;
  readonly extract: string;
}

/**
 * The customer story of a date: of what customers said in the last two weeks and was not told yet,
 * the piece whose worth is greatest (vivid, unlike the last stories, like what others say), the
 * newest on ties. What that day's digest quotes comes last, and after two stories of one tone
 * another tone goes first. Null when none is fit.
 */
export function chooseStory(facts: StoryFacts): ChosenStory | null {
  const { on, said, quoted } = facts;
  const told = facts.told.filter((story) => story.on !== on);
  const candidates = inAnotherTone(unquoted(candidatesOf({ ...facts, told }), quoted), told);
  const piecesNaming = countTerms(said);
  const [best] = candidates
    .map((candidate) => ({ ...candidate, worth: worthOf(candidate, told, piecesNaming) }))
    .toSorted((a, b) => b.worth - a.worth || +b.feedback.saidAt - +a.feedback.saidAt);
  if (best === undefined) {
    return null;
  }
  return {
    feedback: best.feedback,
    extract: best.extract,
    question: questionFor(best.feedback),
    subject: subjectOf(best.feedback, piecesNaming),
  };
}

function candidatesOf({ team, on, said, told }: StoryFacts): readonly Candidate[] {
  const from = addDays(on, 1 - ELIGIBLE_DAYS);
  const toldIds = new Set(told.map(({ feedback }) => feedback.id));
  return said
    .filter(
      (it) =>
        it.voice === 'customer' &&
        it.ts === it.conversationTs &&
        it.sentiment.label !== 'neutral' &&
        !toldIds.has(it.id) &&
        localDateOf(it.saidAt, team.timeZone) >= from,
    )
    .flatMap((feedback) => {
      const text = extract(ownWords(feedback.verbatim));
      return text === null ? [] : [{ feedback, extract: text }];
    });
}

/** Where there is any choice, as with the tone. */
function unquoted(
  candidates: readonly Candidate[],
  quoted: readonly Feedback[],
): readonly Candidate[] {
  const others = candidates.filter(
    ({ feedback }) => !quoted.some((quote) => isSameTalk(quote, feedback)),
  );
  return others.length > 0 ? others : candidates;
}

/** Where there is any choice: silence would be worse than a third sad story in a row. */
function inAnotherTone(
  candidates: readonly Candidate[],
  told: readonly Story[],
): readonly Candidate[] {
  const last = told.slice(0, SAME_TONE_IN_A_ROW).map(({ feedback }) => feedback.sentiment.label);
  const worn: Sentiment | undefined =
    last.length === SAME_TONE_IN_A_ROW && new Set(last).size === 1 ? last[0] : undefined;
  const others = candidates.filter(({ feedback }) => feedback.sentiment.label !== worn);
  return others.length > 0 ? others : candidates;
}

function worthOf(
  { feedback, extract: text }: Candidate,
  told: readonly Story[],
  piecesNaming: ReadonlyMap<string, number>,
): number {
  const likest = Math.max(0, ...told.map((story) => overlap(feedback.terms, story.feedback.terms)));
  const alike = Math.max(1, ...feedback.terms.map((term) => piecesNaming.get(term) ?? 1));
  return (
    WEIGHTS.vivid * vividnessOf(text) +
    WEIGHTS.novel * (1 - likest) +
    // 0 for a voice alone, a half with one other, .9 with nine.
    WEIGHTS.typical * (1 - 1 / alike)
  );
}

/** In how many pieces each term is named; counted once, because there may be thousands. */
function countTerms(said: readonly Feedback[]): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>();
  for (const term of said.flatMap(({ terms }) => [...new Set(terms)])) {
    pieces.set(term, (pieces.get(term) ?? 0) + 1);
  }
  return pieces;
}

/** The share of terms that two pieces have in common (Jaccard), 0 to 1. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((term) => b.includes(term)).length;
  return common === 0 ? 0 : common / new Set([...a, ...b]).size;
}
