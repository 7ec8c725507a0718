import type { Success } from '../core/stories/success.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { instantAt } from '../core/time/instant-at.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { ShownIn, TeamStore } from '../ports/keeping.ts';
import type { SuccessStore } from '../ports/nominating.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';

/** What ended well so lately is worth a thank you. */
const KUDOS_DAYS = 30;

const MOST_LISTED = 5;

/** Who can be thanked for what ended well, and thanks them. */
export interface ThankHelpers {
  /** Of a team, newest first. */
  lately(team: Team, shownIn: ShownIn): Promise<readonly Success[]>;
  /** Thanks who were behind one in the team's channel, once whoever presses. */
  thank(
    which: { readonly teamId: string; readonly feedbackId: string },
    by: string,
  ): Promise<'done' | 'already' | 'gone'>;
}

export function createThankHelpers(world: {
  readonly successes: SuccessStore;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly outbox: Pick<OutboxStore, 'queue'>;
  readonly composer: Pick<Composer, 'thanks'>;
  readonly clock: Clock;
}): ThankHelpers {
  const { successes, teams, outbox, composer, clock } = world;

  async function lately(team: Team, shownIn: ShownIn, limit = MOST_LISTED) {
    const on = addDays(localDateOf(clock(), team.timeZone), -KUDOS_DAYS);
    const since = instantAt(on, '00:00', team.timeZone);
    return successes.of({ teamId: team.id, since, shownIn, limit });
  }

  return {
    lately: (team, shownIn) => lately(team, shownIn),
    async thank({ teamId, feedbackId }, by) {
      const team = await teams.byId(teamId);
      const all = team === null ? [] : await lately(team, team.channelId, 100);
      const success = all.find(({ feedback }) => feedback.id === feedbackId);
      if (team === null || success === undefined) return 'gone';
      const isFirst = await successes.thank(feedbackId, { by, at: clock() });
      // Again where whoever was first was killed before it was queued: its key is posted once.
      if (!isFirst && success.thankedBy !== by) return 'already';
      const post = {
        ...{ key: `thanks:${feedbackId}`, channelId: team.channelId, threadTs: null },
        ...{ onlyFor: null, message: composer.thanks(success, { team, by }) },
      };
      const queued = await outbox.queue(post, clock());
      return queued === 'queued' ? 'done' : 'already';
    },
  };
}
