import type { CompanyDecision } from '../core/company/company-digest.ts';
import { decideCompanyDigest } from '../core/company/decide-company-digest.ts';
import { windowOf } from '../core/digest/window-of.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { AlertStore, AnswerStore } from '../ports/watching.ts';
import type { FindLastTold } from './find-last-told.ts';
import type { ListTeams } from './list-teams.ts';

/** A digest before this many days is not compared with. */
const LONGEST_DAYS = 14;

/** What the company is told on a date after one that was told on another, or after none. */
export type AssembleCompany = (
  on: LocalDate,
  lastToldOn: LocalDate | null,
) => Promise<CompanyDecision>;

/** Looks at all teams at once; changes nothing, and repeats nobody's words. */
export function createAssembleCompany(world: {
  readonly feedback: Pick<FeedbackStore, 'heardByDay'>;
  readonly answers: Pick<AnswerStore, 'days'>;
  readonly alerts: Pick<AlertStore, 'current'>;
  readonly listTeams: ListTeams;
  readonly findLastTold: FindLastTold;
}): AssembleCompany {
  const { feedback, answers, alerts, listTeams, findLastTold } = world;

  return async function assembleCompany(on, lastToldOn) {
    const teams = await listTeams();
    const window = windowOf(on);
    const longest = addDays(on, -LONGEST_DAYS);
    const isLongAgo = lastToldOn === null || lastToldOn < longest;
    const heardFrom = windowOf(isLongAgo ? longest : lastToldOn).from;
    const [current, days] = await Promise.all([
      alerts.current(),
      answers.days(teams.map((team) => ({ team, period: window }))),
    ]);
    const known = [];
    // One after another: a workspace may have hundreds, and somebody may be waiting for an answer.
    for (const team of teams) {
      const period = { from: heardFrom, to: window.to };
      const heard = await feedback.heardByDay({ team, period });
      known.push({ team, heard, lastDigest: await findLastTold('digest', team.id) });
    }
    return decideCompanyDigest({
      ...{ on, lastToldOn: isLongAgo ? null : lastToldOn },
      ...{ alerts: current, answers: days, teams: known },
    });
  };
}
