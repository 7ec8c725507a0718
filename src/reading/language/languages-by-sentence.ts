import type { Language, Reading } from '../../core/feedback/feedback.ts';
import { judgeLanguage } from './judge-language.ts';

/** What one sentence is in, and how many words say so. */
export interface SentenceLanguage {
  readonly label: Reading['language']['label'];
  /** 0 to 1. */
  readonly confidence: number;
  /** Words that were read; 0 where there were none to go by. */
  readonly words: number;
}

/** A sentence this short is outvoted by its neighbours (`Top service!` is said in both languages)... */
const FEW_WORDS = 2;
/** ... unless it is this sure. */
const SURE = 0.98;
/** What a sentence takes from its neighbours, or from the channel, is never claimed more firmly. */
const MOST_SURE_OF_NEIGHBOUR = 0.6;
const SURE_OF_USUAL = 0.4;

/**
 * The language of each sentence of one message, in their order.
 *
 * A sentence that does not decide takes that of the nearest one that does (the earlier of two as
 * near), or `usual` where none does; so does one without words, with a confidence of 0. One of a
 * word or two that is not quite sure takes its neighbour's too. Where all are such, they are judged
 * together, and each keeps its own where that does not decide either.
 */
export function languagesBySentence(
  sentences: readonly string[],
  usual: Language,
): readonly SentenceLanguage[] {
  const judgements = sentences.map((sentence) => judgeLanguage(sentence));
  const decided = judgements.map(({ verdict, confidence, words }): SentenceLanguage | undefined => {
    if (verdict === 'unsure' || verdict === 'nothing') return undefined;
    return { label: verdict === 'foreign' ? 'und' : verdict, confidence, words };
  });
  const firm = decided.map((own) => (own !== undefined && isFirm(own) ? own : undefined));
  const isAnyFirm = firm.some((own) => own !== undefined);
  const all = isAnyFirm || sentences.length < 2 ? undefined : judgedTogether(sentences);
  const before = carried(firm);
  const after = carried(firm.toReversed()).toReversed();
  return judgements.map(({ words }, at) => {
    const own = decided[at];
    const near = nearer(before[at], after[at]) ?? all;
    if (own !== undefined && (near === undefined || near.away === 0)) return own;
    const sure = Math.min(MOST_SURE_OF_NEIGHBOUR, near?.confidence ?? SURE_OF_USUAL);
    return { label: near?.label ?? usual, confidence: words === 0 ? 0 : sure, words };
  });
}

/** What sentences of a word or two say between them; undefined where that is nothing either. */
function judgedTogether(sentences: readonly string[]): Carried | undefined {
  const { verdict, confidence, words } = judgeLanguage(sentences.join('\n'));
  if (verdict !== 'nl' && verdict !== 'en') return undefined;
  return { label: verdict, confidence, words, away: 1 };
}

function isFirm({ words, confidence }: SentenceLanguage): boolean {
  return words > FEW_WORDS || confidence >= SURE;
}

interface Carried extends SentenceLanguage {
  /** How many sentences away. */
  readonly away: number;
}

/** For each place, the last one decided up to there. */
function carried(
  decided: readonly (SentenceLanguage | undefined)[],
): readonly (Carried | undefined)[] {
  let last: Carried | undefined;
  return decided.map((own) => {
    if (own !== undefined) last = { ...own, away: 0 };
    else if (last !== undefined) last = { ...last, away: last.away + 1 };
    return last;
  });
}

function nearer(before: Carried | undefined, after: Carried | undefined): Carried | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  return before.away <= after.away ? before : after;
}
