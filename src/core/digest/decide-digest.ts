import type { Dip } from '../dips/dip.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { ScoreFigure } from '../scores/figure.ts';
import type { LocalDate } from '../time/period.ts';
import { chooseNextStep } from './choose-next-step.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { countHeard, type HeardCount } from './count-heard.ts';
import type { Digest } from './digest.ts';
import { digestBefore } from './digest-before.ts';
import type { DigestDecision } from './digest-decision.ts';
import { type TermCount, termsInTheNews } from './terms-in-the-news.ts';
import { windowOf } from './window-of.ts';

/** Everything a digest is decided from. */
export interface DigestFacts {
  readonly on: LocalDate;
  /** ISO weekdays on which the team gets a digest. */
  readonly meetingDays: readonly number[];
  /** Open dips, newest first. */
  readonly dips: readonly Dip[];
  /** Of the window. */
  readonly scores: readonly ScoreFigure[];
  /** Of the window and the four windows before it, as are the terms. */
  readonly heard: readonly HeardCount[];
  readonly terms: readonly TermCount[];
  /** Of the window, newest first. */
  readonly said: readonly Feedback[];
  /** Questions among what was said that nobody answered, newest first. */
  readonly unanswered: readonly Feedback[];
}

/**
 * The digest of a date, and whether it is worth sending: it is when anything was heard since the
 * digest before, or a dip opened since.
 */
export function decideDigest(facts: DigestFacts): DigestDecision {
  const { on, meetingDays, scores, heard, said, unanswered } = facts;
  const lastOn = digestBefore(on, meetingDays);
  // A digest tells of the days before its own: a dip of the last one's date is news now.
  const dips = facts.dips.map((dip) => ({ ...dip, isNew: dip.openedOn >= lastOn }));
  const { rising, falling } = termsInTheNews(facts.terms, on);
  const digest: Digest = {
    on,
    window: windowOf(on),
    dips,
    scores,
    heard: countHeard(heard, on),
    rising,
    falling,
    quotes: chooseQuotes(said, { rising, dips }),
    nextStep: chooseNextStep({ dips, rising, unanswered, said }),
  };

  const hasNews = heard.some((it) => it.on >= lastOn && it.count > 0);
  return hasNews || dips.some(({ isNew }) => isNew)
    ? { kind: 'publish', digest }
    : { kind: 'quiet', digest, why: 'nothing new' };
}
