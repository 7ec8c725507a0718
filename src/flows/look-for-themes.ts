import type { Feedback } from '../core/feedback/feedback.ts';
import { hasListened } from '../core/teams/heard-in.ts';
import type { Team } from '../core/teams/team.ts';
import { type FoundTheme, findThemes } from '../core/themes/find-themes.ts';
import { isJustTouchpoint } from '../core/themes/is-just-touchpoint.ts';
import { isSameTheme } from '../core/themes/is-same-theme.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { FeedbackStore, JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import type { MeaningStore } from '../ports/rereading.ts';
import type { Wait } from '../ports/world.ts';

/** What people talk about now is what they said in four weeks. */
const WINDOW_DAYS = 28;

/** As many as are grouped; of a team that hears more, the newest. */
const MOST_SAID = 2_000;

/** More decisions than a team takes in years. */
const MOST_DECIDED = 500;

/**
 * What customers of a team talk about on a date, most first, as far as it is neither a step of a
 * journey nor decided on before; from what may be shown in a channel. Nothing while some meanings
 * are of another encoder. Keeps nothing.
 */
export type LookForThemes = (
  team: Team,
  on: LocalDate,
  shownIn: ShownIn,
) => Promise<readonly FoundTheme[]>;

export function createLookForThemes(world: {
  readonly feedback: Pick<FeedbackStore, 'said' | 'heardByDay'>;
  readonly meanings: Pick<MeaningStore, 'kept'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly themes: Pick<ThemeStore, 'of'>;
  readonly wait: Wait;
}): LookForThemes {
  const { feedback, meanings, journeys, themes, wait } = world;

  return async function lookForThemes(team, on, shownIn) {
    if ((await meanings.kept())?.isWhole === false) return [];
    const now = periodEnding(on, WINDOW_DAYS);
    const before = periodEnding(addDays(now.from, -1), WINDOW_DAYS);
    const [saidNow, saidBefore, allJourneys, added, dismissed] = await Promise.all([
      feedback.said({ team, period: now, limit: MOST_SAID, shownIn }),
      saidIfHeard(team, before, shownIn),
      journeys.all(),
      themes.of(team.id, 'added', MOST_DECIDED),
      themes.of(team.id, 'dismissed', MOST_DECIDED),
    ]);
    // Of a part of what was said now, nothing can be compared with all that was said before.
    const compared = saidNow.length < MOST_SAID ? saidBefore : null;
    const facts = { now: saidNow, before: compared, language: team.language };
    const found = await gently(findThemes(facts));
    const touchpoints = allJourneys.flatMap((journey) => journey.touchpoints);
    const decided = [...added, ...dismissed];
    return found.filter(
      (theme) =>
        !isJustTouchpoint(theme.terms, touchpoints) &&
        !decided.some((known) => isSameTheme(known, theme)),
    );
  };

  /** Null where Earshot did not hear the whole period, or heard more than can be grouped. */
  async function saidIfHeard(
    team: Team,
    period: Period,
    shownIn: ShownIn,
  ): Promise<readonly Feedback[] | null> {
    const longer = { from: addDays(period.from, -WINDOW_DAYS), to: period.to };
    const heard = await feedback.heardByDay({ team, period: longer });
    if (!hasListened(heard, period)) return null;
    const said = await feedback.said({ team, period, limit: MOST_SAID, shownIn });
    return said.length < MOST_SAID ? said : null;
  }

  /** Runs steps to their end, and lets others work between them. */
  async function gently<Result>(steps: Generator<void, Result>): Promise<Result> {
    let step = steps.next();
    while (!step.done) {
      await wait(0);
      step = steps.next();
    }
    return step.value;
  }
}
