import type { Alert } from '../dips/alerts/alert.ts';
import { kindOf } from '../dips/alerts/measure.ts';
import type { Ledger } from '../dips/ledger/ledger.ts';
import type { SensitivityProposal } from '../dips/ledger/sensitivity-proposal.ts';
import type { Eyed } from '../dips/watch/eyed.ts';
import type { Rebaseline } from '../dips/watch/rebaseline.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { HeardCount } from '../feedback/heard-count.ts';
import type { TermCount } from '../feedback/term-count.ts';
import type { ScoreFigure } from '../scores/figure.ts';
import type { LocalDate } from '../time/period.ts';
import { chooseNextStep } from './choose-next-step.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { countHeard } from './count-heard.ts';
import type { Digest } from './digest.ts';
import type { DigestDecision } from './digest-decision.ts';
import { findStorm } from './find-storm.ts';
import { termsInTheNews } from './terms-in-the-news.ts';
import { windowOf } from './window-of.ts';

/** Everything a digest is decided from. */
export interface DigestFacts {
  readonly on: LocalDate;
  /** The date of the last digest that was posted before; null when none was. */
  readonly lastToldOn: LocalDate | null;
  /** Open alerts of the team, newest first. */
  readonly alerts: readonly Alert[];
  /** Dips that were over before they could be told, newest first. */
  readonly passed: Digest['passed'];
  /** Silences that were over since a digest was last posted, newest first. */
  readonly heardAgain: Digest['heardAgain'];
  /** Changes of what is usual since a digest was last posted. */
  readonly rebaselines: readonly Rebaseline[];
  readonly eyed: Eyed | null;
  /** Of last month, in the first digest of a month; else null. */
  readonly ledger: Ledger | null;
  readonly proposal: SensitivityProposal | null;
  /** Very bad answers that were only counted since a digest was last posted, by touchpoint. */
  readonly badAnswers: Digest['badAnswers'];
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
 * The digest of a date, and whether it is worth sending: it is when anything it speaks of was
 * heard, or an alert found, since a digest was last posted, however long ago that is.
 */
export function decideDigest(facts: DigestFacts): DigestDecision {
  const { on, lastToldOn, scores, heard, said, unanswered } = facts;
  const window = windowOf(on);
  // A digest speaks of the days before its own: what was said on the last one's date is news now.
  const newFrom = lastToldOn === null || lastToldOn < window.from ? window.from : lastToldOn;
  // Dips are looked for before a digest of the same date, which tells of all that were found.
  const alerts = facts.alerts.map((alert) => ({
    ...alert,
    isNew: lastToldOn === null || alert.foundOn > lastToldOn,
  }));
  const dips = alerts.filter(({ measure }) => kindOf(measure) === 'dip');
  const { passed, heardAgain, rebaselines, eyed, ledger, proposal, badAnswers } = facts;
  const { rising, falling } = termsInTheNews(facts.terms, on);
  const digest: Digest = {
    on,
    window,
    dips,
    // A spike that is told with a dip is what the dip comes from.
    spikes: alerts.filter((it) => kindOf(it.measure) === 'spike' && it.toldWithId === null),
    silences: alerts.filter(({ measure }) => kindOf(measure) === 'silence'),
    ...{ passed, heardAgain, rebaselines, eyed, ledger, proposal, badAnswers },
    scores,
    heard: countHeard(heard, on),
    storm: findStorm(heard, { from: newFrom, to: window.to }),
    rising,
    falling,
    quotes: chooseQuotes(said, { rising, dips }),
    nextStep: chooseNextStep({ on, lastToldOn, dips, rising, unanswered, said }),
  };

  const hasNews = heard.some((it) => it.on >= newFrom && it.count > 0);
  const isTold = rebaselines.length > 0 || passed.length > 0 || alerts.some(({ isNew }) => isNew);
  return hasNews || isTold
    ? { kind: 'publish', digest }
    : { kind: 'quiet', digest, why: 'nothing new' };
}
