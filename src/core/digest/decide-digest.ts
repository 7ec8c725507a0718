import type { OpenCases } from '../cases/count-cases.ts';
import type { Alert } from '../dips/alerts/alert.ts';
import { kindOf } from '../dips/alerts/measure.ts';
import { worstFirst } from '../dips/alerts/worst-first.ts';
import type { Ledger } from '../dips/ledger/ledger.ts';
import type { SensitivityProposal } from '../dips/ledger/sensitivity-proposal.ts';
import type { LeafDay } from '../dips/tree/leaf.ts';
import type { Eyed } from '../dips/watch/eyed.ts';
import type { Rebaseline } from '../dips/watch/rebaseline.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { HeardCount } from '../feedback/heard-count.ts';
import type { TermCount } from '../feedback/term-count.ts';
import type { Touchpoint } from '../journeys/journey.ts';
import type { LocalDate } from '../time/period.ts';
import { chooseHeadline } from './choose-headline.ts';
import { chooseNextStep } from './choose-next-step.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { countHeard } from './count-heard.ts';
import type { Digest, Mention } from './digest.ts';
import type { DigestDecision } from './digest-decision.ts';
import { editionOf } from './edition-of.ts';
import { findStorm } from './find-storm.ts';
import { reviewMonth } from './review-month.ts';
import { reviewWeek } from './review-week.ts';
import type { ScoreRow } from './score-row.ts';
import { scoreRows } from './score-rows.ts';
import { scoreStep } from './score-step.ts';
import { termsInTheNews } from './terms-in-the-news.ts';
import { newsKey, type ToldDigest } from './told-digest.ts';
import { windowOf } from './window-of.ts';

/** Everything a digest is decided from. */
export interface DigestFacts {
  readonly on: LocalDate;
  /** The date of the last digest that was posted before; null when none was. */
  readonly lastToldOn: LocalDate | null;
  /** What that digest said; null where that is not known. */
  readonly told: ToldDigest | null;
  /** Open alerts of the team. */
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
  /** Of the days that the edition looks at. */
  readonly answers: readonly LeafDay[];
  /** Open ones, of words that may be shown where it is told. */
  readonly cases: OpenCases | null;
  /** Those that the team looks after, where the edition has them. */
  readonly touchpoints: readonly Touchpoint[];
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
  const { on, lastToldOn, told, heard, unanswered, answers, touchpoints } = facts;
  const window = windowOf(on);
  const { isWeekly, month } = editionOf(on, lastToldOn);
  // A digest speaks of the days before its own: what was said on the last one's date is news now.
  const newFrom = lastToldOn === null || lastToldOn < window.from ? window.from : lastToldOn;
  const untold = { from: newFrom, to: window.to };
  // Dips are looked for before a digest of the same date, which tells of all that were found.
  const alerts = worstFirst(facts.alerts).map((alert) => ({
    ...alert,
    isNew: lastToldOn === null || alert.foundOn > lastToldOn,
  }));
  const dips = alerts.filter(({ measure }) => kindOf(measure) === 'dip');
  const { passed, heardAgain, rebaselines, eyed, ledger, proposal, badAnswers } = facts;
  const talk = talkOf(facts);
  // Nobody reads the same words two mornings in a row.
  const isFresh = ({ id }: Feedback) => told === null || !told.feedbackIds.includes(id);
  const said = facts.said.filter(isFresh);
  const quotes = chooseQuotes(said, { rising: talk.rising, dips });
  const scores = rowsOf(facts, { dips, said: said.filter((it) => !quotes.includes(it)) });
  const shown = {
    dips,
    // A spike that is told with a dip is what the dip comes from.
    spikes: alerts.filter((it) => kindOf(it.measure) === 'spike' && it.toldWithId === null),
    silences: alerts.filter(({ measure }) => kindOf(measure) === 'silence'),
    ...{ scores, ...talk },
    storm: findStorm(heard, untold),
  };
  const fresh = { since: newFrom, ...countHeard(heard, untold) };
  const digest: Digest = {
    ...{ on, window, ...shown, quotes },
    headline: chooseHeadline(shown, { heard: fresh, lastHeadline: told?.headline ?? null }),
    ...{ passed, heardAgain, rebaselines, eyed, ledger, proposal, badAnswers },
    heard: countHeard(heard, window),
    week: isWeekly ? reviewWeek(answers, { window, touchpoints }) : null,
    cases: facts.cases,
    month: month && reviewMonth(answers, month),
    nextStep: chooseNextStep({
      ...{ on, lastToldOn, dips, rising: talk.rising, said },
      unanswered: unanswered.filter(isFresh),
    }),
  };

  const isTold = rebaselines.length > 0 || passed.length > 0 || alerts.some(({ isNew }) => isNew);
  return fresh.total > 0 || isTold
    ? { kind: 'publish', digest }
    : { kind: 'quiet', digest, why: 'nothing new' };
}

/** What rises and falls: news, and apart from it what the digest before told already. */
function talkOf({ on, terms, told }: DigestFacts): Pick<Digest, 'rising' | 'falling' | 'asBefore'> {
  const { rising, falling } = termsInTheNews(terms, on);
  const isKnown = (what: 'rising' | 'falling', { term }: Mention) =>
    told?.news.includes(newsKey(what, term)) ?? false;
  return {
    rising: rising.filter((it) => !isKnown('rising', it)),
    falling: falling.filter((it) => !isKnown('falling', it)),
    asBefore: {
      rising: rising.filter((it) => isKnown('rising', it)).map(({ term }) => term),
      falling: falling.filter((it) => isKnown('falling', it)).map(({ term }) => term),
    },
  };
}

function rowsOf(
  { on, answers, told }: DigestFacts,
  known: Parameters<typeof scoreStep>[1],
): readonly ScoreRow[] {
  return scoreRows(answers, windowOf(on)).map((row) => {
    const { metric, moved } = row;
    const isNews = moved !== null && !told?.news.includes(newsKey(moved, metric));
    return { ...row, isNews, step: scoreStep({ ...row, moved: isNews ? moved : null }, known) };
  });
}
