import type { FeelingFeatures, SaidText } from './feeling-features.ts';
import { FIRST_KIND, KIND_ORDER, SENTIMENT_ORDER, STRENGTH } from './feeling-model.ts';
import { isIronic } from './is-ironic.ts';
import { LEAVING_CUES, NOT_LEAVING } from './leaving-cues.ts';

/** So much blame by the words alone is no mere fact or question: `Is this a joke?` */
const BLAMED = -0.45;
/** How much of some odds goes elsewhere where a rule says so. */
const MOVED = 0.6;
const MOVED_BY_IRONY = 0.85;
/** Words of a short text. */
const FEW_WORDS = 10;
/** Who says so in so many words is leaving. */
const SURELY_LEAVING = 0.95;
const [NEGATIVE, NEUTRAL, POSITIVE, MIXED] = [
  SENTIMENT_ORDER.indexOf('negative'),
  SENTIMENT_ORDER.indexOf('neutral'),
  SENTIMENT_ORDER.indexOf('positive'),
  SENTIMENT_ORDER.indexOf('mixed'),
] as const;
const PRAISE = FIRST_KIND + KIND_ORDER.indexOf('praise');
const COMPLAINT = FIRST_KIND + KIND_ORDER.indexOf('complaint');
const CHURN_RISK = FIRST_KIND + KIND_ORDER.indexOf('churn risk');

/**
 * What rules know better than the model, of a text of so many words.
 *
 * Neutral must be earned: where words blame, most of its odds go to negative. In a short text so do
 * those of positive, mixed and praise where words only blame: few words hide a denial ("not happy").
 * Praise that the rest takes back is none, and who says that they leave, leaves.
 */
export function judgeOdds(
  odds: Float32Array,
  { said, features, words }: { said: SaidText; features: FeelingFeatures; words: number },
): Float32Array {
  const judged = odds.slice();
  if (features.ruled <= BLAMED) blame(judged, features.isUnpraised && words <= FEW_WORDS);
  if (isIronic(said)) {
    for (const felt of [NEUTRAL, POSITIVE, MIXED]) move(judged, felt, NEGATIVE, MOVED_BY_IRONY);
    move(judged, PRAISE, COMPLAINT, MOVED_BY_IRONY);
    judged[STRENGTH] = -Math.abs(judged[STRENGTH] ?? 0);
  }
  if (isLeaving(said.text)) {
    judged[CHURN_RISK] = Math.max(judged[CHURN_RISK] ?? 0, SURELY_LEAVING);
  }
  return judged;
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

function isLeaving(text: string): boolean {
  const lower = text.toLowerCase();
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
