import { countHeard } from '../digest/count-heard.ts';
import { editionOf } from '../digest/edition-of.ts';
import { placeRows } from '../digest/review-week.ts';
import { windowOf } from '../digest/window-of.ts';
import type { Alert } from '../dips/alerts/alert.ts';
import { kindOf } from '../dips/alerts/measure.ts';
import { worstFirst } from '../dips/alerts/worst-first.ts';
import type { LeafDay } from '../dips/tree/leaf.ts';
import type { HeardCount } from '../feedback/heard-count.ts';
import type { LastTold } from '../teams/last-told.ts';
import type { Team } from '../teams/team.ts';
import type { LocalDate } from '../time/period.ts';
import type { CompanyDecision, CompanyDigest } from './company-digest.ts';

/** Everything a company's digest is decided from. */
export interface CompanyFacts {
  readonly on: LocalDate;
  /** The date of the last one that was posted before; null when none was. */
  readonly lastToldOn: LocalDate | null;
  /** All open ones. */
  readonly alerts: readonly Alert[];
  /** The answers of all teams, of the window. */
  readonly answers: readonly LeafDay[];
  readonly teams: readonly {
    readonly team: Pick<Team, 'id' | 'name'>;
    /** Of the window, and of the window of the digest before. */
    readonly heard: readonly HeardCount[];
    readonly lastDigest: LastTold | null;
  }[];
}

/**
 * The company's digest of a date, and whether it is worth posting: it is in the first of a week,
 * and when a dip was found, a team fell silent or a digest did not arrive since the last one.
 */
export function decideCompanyDigest(facts: CompanyFacts): CompanyDecision {
  const { on, lastToldOn, answers, teams } = facts;
  const window = windowOf(on);
  const dips = worstFirst(facts.alerts)
    .filter(({ measure, foundOn }) => kindOf(measure) === 'dip' && foundOn <= on)
    .map((dip) => ({ ...dip, isNew: lastToldOn === null || dip.foundOn > lastToldOn }));
  const blind = blindOn(facts, on);
  const lost = teams.filter(({ lastDigest }) => hasFailed(lastDigest));
  const digest: CompanyDigest = {
    ...{ on, window, dips },
    teams: placeRows(
      teams.map(({ team }) => ({
        name: team.name,
        answers: answers.filter(({ teamId }) => teamId === team.id),
      })),
      window,
    ),
    blind,
    undelivered: lost.map(({ team }) => team.name),
    heard: countHeard(
      teams.flatMap(({ heard }) => heard),
      window,
    ),
  };
  const wereBlind = lastToldOn === null ? [] : blindOn(facts, lastToldOn);
  const isNews =
    editionOf(on, lastToldOn).isWeekly ||
    dips.some(({ isNew }) => isNew) ||
    blind.some((name) => !wereBlind.includes(name)) ||
    lost.some(({ lastDigest }) => (lastDigest?.on ?? '') > (lastToldOn ?? ''));
  const isEmpty = digest.heard.total === 0 && dips.length === 0 && lost.length === 0;
  return isNews && !isEmpty
    ? { kind: 'publish', digest }
    : { kind: 'quiet', digest, why: 'nothing new' };
}

function blindOn({ teams }: CompanyFacts, on: LocalDate): readonly string[] {
  const window = windowOf(on);
  return teams
    .filter(({ heard }) => countHeard(heard, window).total === 0)
    .map(({ team }) => team.name);
}

function hasFailed(last: LastTold | null): boolean {
  return last?.what === 'undelivered' || last?.what === 'failed';
}
