import type { Token } from '../tokenise.ts';
import type { FeelingFeatures, SaidText } from './feeling-features.ts';
import { FIRST_KIND, KIND_ORDER, SENTIMENT_ORDER, STRENGTH } from './feeling-model.ts';
import { isIronic } from './is-ironic.ts';
import { isTurned } from './is-turned.ts';
import { LEAVING_CUES, NOT_LEAVING, STAYING_CUES } from './leaving-cues.ts';

/** So much blame by the words alone is no mere fact or question: `Is this a joke?` */
const BLAMED = -0.45;
/** How much of some odds goes elsewhere where a rule says so. */
const MOVED = 0.6;
const MOVED_BY_IRONY = 0.85;
/** Words of a short text. */
const FEW_WORDS = 10;
/** Who says so in so many words is leaving, and hardly ever without a grudge. */
const SURELY_LEAVING = 0.95;
const MOVED_BY_LEAVING = 0.8;
/** Words of leaving say so much less where somebody stays. */
const STAYING = 0.3;
const [NEGATIVE, NEUTRAL, POSITIVE, MIXED] = [
  SENTIMENT_ORDER.indexOf('negative'),
  SENTIMENT_ORDER.indexOf('neutral'),
  SENTIMENT_ORDER.indexOf('positive'),
  SENTIMENT_ORDER.indexOf('mixed'),
] as const;
const PRAISE = FIRST_KIND + KIND_ORDER.indexOf('praise');
const COMPLAINT = FIRST_KIND + KIND_ORDER.indexOf('complaint');
const CHURN_RISK = FIRST_KIND + KIND_ORDER.indexOf('churn risk');

/** A text, and what may be asked about it. */
interface Judged {
  readonly said: SaidText;
  readonly features: FeelingFeatures;
  readonly words: number;
  /** What the model makes of a piece of it. */
  readonly oddsOf: (tokens: readonly Token[]) => Float32Array;
}

/**
 * What rules know better than the model, of a text of so many words.
 *
 * Neutral must be earned: where words blame, most of its odds go to negative. In a short text so do
 * those of positive, mixed and praise where words only blame: few words hide a denial ("not happy").
 * Praise that the rest takes back is none, and who says that they leave, leaves,
 * unless what they change is their plan or their address.
 */
export function judgeOdds(
  odds: Float32Array,
  { said, features, words, oddsOf }: Judged,
): Float32Array {
  const judged = odds.slice();
  if (features.ruled <= BLAMED) blame(judged, features.isUnpraised && words <= FEW_WORDS);
  if (isIronic(said, (tokens) => oddsOf(tokens)[NEGATIVE] ?? 0)) {
    for (const felt of [NEUTRAL, POSITIVE, MIXED]) move(judged, felt, NEGATIVE, MOVED_BY_IRONY);
    move(judged, PRAISE, COMPLAINT, MOVED_BY_IRONY);
    judged[STRENGTH] = -Math.abs(judged[STRENGTH] ?? 0);
  } else if (isTurned(said, oddsOf)) {
    for (const felt of [NEGATIVE, NEUTRAL, POSITIVE]) move(judged, felt, MIXED, MOVED);
  }
  judgeLeaving(judged, said.text.toLowerCase());
  return judged;
}

function judgeLeaving(odds: Float32Array, lower: string): void {
  const isStaying = STAYING_CUES.test(lower);
  if (!isStaying && isLeaving(lower)) {
    odds[CHURN_RISK] = Math.max(odds[CHURN_RISK] ?? 0, SURELY_LEAVING);
    move(odds, NEUTRAL, NEGATIVE, MOVED_BY_LEAVING);
  }
  if (isStaying) odds[CHURN_RISK] = (odds[CHURN_RISK] ?? 0) * STAYING;
}

function blame(odds: Float32Array, isAllBlame: boolean): void {
  const neutral = odds[NEUTRAL] ?? 0;
  if (odds.subarray(0, STRENGTH).every((it) => it <= neutral)) {
    move(odds, NEUTRAL, NEGATIVE, MOVED);
  }
  if (!isAllBlame) return;
  move(odds, POSITIVE, NEGATIVE, MOVED);
  move(odds, MIXED, NEGATIVE, MOVED);
  move(odds, PRAISE, COMPLAINT, MOVED);
}

function isLeaving(lower: string): boolean {
  if (!LEAVING_CUES.test(lower)) return false;
  return lower
    .split(/(?<=[.!?\n])/u)
    .some((sentence) => LEAVING_CUES.test(sentence) && !NOT_LEAVING.test(sentence));
}

function move(odds: Float32Array, from: number, to: number, share: number): void {
  const moved = (odds[from] ?? 0) * share;
  odds[from] = (odds[from] ?? 0) - moved;
  odds[to] = Math.min(1, (odds[to] ?? 0) + moved);
}
