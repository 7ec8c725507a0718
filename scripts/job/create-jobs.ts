import type { Dip } from '../../src/core/dips/dip.ts';
import type { Team } from '../../src/core/teams/team.ts';
import type { LocalDate } from '../../src/core/time/period.ts';
import type { TeamJob } from '../../src/core/time/slot.ts';
import { createAssembleDigest } from '../../src/flows/assemble-digest.ts';
import { createChooseStory } from '../../src/flows/choose-story.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createLookForDips } from '../../src/flows/look-for-dips.ts';
import { createRunSlot, type RunSlot } from '../../src/flows/run-slot.ts';
import type { Clock, Log } from '../../src/ports/world.ts';
import { createComposer } from '../../src/slack/compose.ts';
import { rich } from '../../src/slack/kit/rich-text.ts';
import { dipLine } from '../../src/slack/views/dip-line.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireJobs } from '../../src/wire-flows.ts';
import { forgetfulStories } from './forgetful-stories.ts';
import { toPlainText } from './to-plain-text.ts';

/** The jobs of the clock, to be run or looked at by hand. */
export interface Jobs {
  /** Runs a slot, once whoever else tries; what it has to say is queued for the running app. */
  readonly run: RunSlot<TeamJob>;
  /** What a job would tell, for a terminal; changes nothing. */
  preview(job: TeamJob, team: Team, on: LocalDate): Promise<string>;
}

/** `workspaceUrl` begins every permalink. */
export function createJobs(world: {
  readonly stores: Stores;
  readonly workspaceUrl: string | null;
  readonly clock: Clock;
  readonly log: Log;
}): Jobs {
  const { stores, workspaceUrl, clock, log } = world;
  const { outbox, slots, teams } = stores;
  const composer = createComposer(() => workspaceUrl);
  const assembleDigest = createAssembleDigest(stores);
  const lookForDips = createLookForDips({ ...stores, listTeams: createListTeams(stores) });
  const glimpseStory = createChooseStory({
    ...stores,
    stories: forgetfulStories(stores.stories),
    assembleDigest,
  });

  return {
    run: createRunSlot({
      slots,
      teams,
      clock,
      log,
      jobs: wireJobs({ stores, outbox, composer, clock }),
    }),
    preview(job, team, on) {
      switch (job) {
        case 'dips':
          return previewDips(team, on);
        case 'digest':
          return previewDigest(team, on);
        case 'story':
          return previewStory(team, on);
      }
    },
  };

  async function previewDips(team: Team, on: LocalDate): Promise<string> {
    const { opened, rebased } = await lookForDips(team, on);
    const linesOf = (dips: readonly Dip[]) =>
      toPlainText({ text: '', blocks: dips.map((dip) => rich(dipLine(dip, { team, on }))) });
    const told = opened.length === 0 ? 'No new dip.' : linesOf(opened);
    return rebased.length === 0
      ? told
      : `${told}\n\nNo dip any more after 28 days, but the new normal:\n\n${linesOf(rebased)}`;
  }

  async function previewDigest(team: Team, on: LocalDate): Promise<string> {
    const decision = await assembleDigest(team, on, team.channelId);
    const told = toPlainText(composer.digest(decision.digest, { team, isLate: false }));
    return decision.kind === 'quiet'
      ? `Nothing would be posted: ${decision.why}.\n\n${told}`
      : told;
  }

  async function previewStory(team: Team, on: LocalDate): Promise<string> {
    const chosen = await glimpseStory(team, on, team.channelId);
    switch (chosen.kind) {
      case 'story':
        return toPlainText(composer.story(chosen.story, { team, isLate: false }));
      case 'none':
        return 'Nothing would be posted: nothing said is fit to be read aloud.';
      case 'told elsewhere':
        return 'Nothing would be posted: the story was said in another channel, which is private.';
    }
  }
}
