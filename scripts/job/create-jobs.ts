import { createHolidays } from '../../src/calendar/create-holidays.ts';
import type { Alert } from '../../src/core/dips/alerts/alert.ts';
import { isAlertOf } from '../../src/core/dips/alerts/is-alert-of.ts';
import type { Team } from '../../src/core/teams/team.ts';
import type { LocalDate } from '../../src/core/time/period.ts';
import type { TeamJob } from '../../src/core/time/slot.ts';
import { createAssembleDigest } from '../../src/flows/assemble-digest.ts';
import { createChooseStory } from '../../src/flows/choose-story.ts';
import { createRunSlot, type RunSlot } from '../../src/flows/run-slot.ts';
import type { Reader } from '../../src/ports/reading.ts';
import type { Clock, Log } from '../../src/ports/world.ts';
import { createComposer } from '../../src/slack/compose.ts';
import { rich } from '../../src/slack/kit/rich-text.ts';
import { alertLine } from '../../src/slack/views/alert-line.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireAlerts, wireCases, wireJobs, wireLearning } from '../../src/wire-flows.ts';
import { forgetfulAlerts } from './forgetful-alerts.ts';
import { forgetfulStories } from './forgetful-stories.ts';
import { forgetfulWatches } from './forgetful-watches.ts';
import { createPreviewDigest } from './preview-digest.ts';
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
  /** Who says what a piece could be about, where a digest asks that. */
  readonly reader: Reader;
  readonly clock: Clock;
  readonly log: Log;
}): Jobs {
  const { stores, workspaceUrl, reader, clock, log } = world;
  const { outbox, slots, teams } = stores;
  const composer = createComposer(() => workspaceUrl);
  const { gatherAlerts } = wireAlerts({ ...world, outbox, composer });
  const { lookAtCases } = wireCases({ ...world, outbox, composer, holidays: createHolidays() });
  const assembleDigest = createAssembleDigest({ ...stores, gatherAlerts, lookAtCases });
  const chooseStory = createChooseStory({
    ...stores,
    stories: forgetfulStories(stores.stories),
    ...{ assembleDigest, reader, log },
  });

  const { askAboutFeedback, followCorrections } = wireLearning(world);
  const runSlot = createRunSlot({
    ...{ slots, teams, clock, log },
    jobs: wireJobs({ ...world, outbox, composer, askAboutFeedback, lookAtCases }),
  });
  const previewDigest = createPreviewDigest({ ...world, assembleDigest, composer });

  return {
    async run(slot, due) {
      if (slot.job === 'digest') await followCorrections.refresh();
      return runSlot(slot, due);
    },
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
    const previewed = {
      ...stores,
      watches: forgetfulWatches(stores.watches),
      alerts: forgetfulAlerts(stores.alerts),
    };
    const { lookForDips } = wireAlerts({ clock, outbox, composer, stores: previewed });
    const fresh = await lookForDips(team, on);
    const open = await stores.alerts.current();
    const linesOf = (alerts: readonly Alert[]) => {
      const seen = { on, language: team.language, withSign: true };
      const mine = alerts.filter((alert) => isAlertOf(alert, team.id) && alert.foundOn <= on);
      return toPlainText({ text: '', blocks: mine.map((alert) => rich(alertLine(alert, seen))) });
    };
    const [news, known] = [linesOf(fresh), linesOf(open)];
    const told = news === '' ? 'No new dip.' : news;
    return known === '' ? told : `${told}\n\nOpen since before:\n\n${known}`;
  }

  async function previewStory(team: Team, on: LocalDate): Promise<string> {
    const chosen = await chooseStory(team, on, team.channelId);
    switch (chosen.kind) {
      case 'story':
        return toPlainText(composer.story(chosen.story, { team, isLate: false }));
      case 'none':
        return `Nothing would be posted: ${chosen.why}.`;
      case 'told elsewhere':
        return 'Nothing would be posted: the story was said in another channel, which is private.';
    }
  }
}
