import { quotedIn } from '../core/digest/quoted-in.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import { HEARD_DAYS } from '../core/feedback/now-and-usual.ts';
import { chooseStory as chooseAmong } from '../core/stories/choose-story.ts';
import { contextOf } from '../core/stories/context-of.ts';
import { questionFor } from '../core/stories/question-for.ts';
import type { NewStory } from '../core/stories/story.ts';
import { STORY_DAYS, typicalDays } from '../core/stories/story-facts.ts';
import type { StoryPiece } from '../core/stories/story-piece.ts';
import { whyNoStory } from '../core/stories/why-no-story.ts';
import type { QuietReason } from '../core/teams/quiet-reason.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { FeedbackStore, JourneyStore, StoryStore } from '../ports/keeping.ts';
import type { NominationStore } from '../ports/nominating.ts';
import type { Reader } from '../ports/reading.ts';
import type { Log } from '../ports/world.ts';
import type { AssembleDigest } from './assemble-digest.ts';
import { createPickNominated, type Picked } from './pick-nominated.ts';

/** More than a team hears in a month, but for the very largest: theirs is chosen among these. */
const MOST_HEARD = 10_000;

/** As many as are told in the time in which nobody is told of twice. */
const RECENT_STORIES = 90;

/** A team's story of a date, which is not kept yet; `besides` is a piece that it may not be of. */
export type PickStory = (
  team: Team,
  on: LocalDate,
  besides?: string,
) => Promise<NewStory | QuietReason>;

/** What stories are picked from. */
export interface StoryWorld {
  readonly feedback: Pick<FeedbackStore, 'tellable' | 'byId' | 'heardByDay' | 'alikeByDay'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly stories: Pick<StoryStore, 'on' | 'recent' | 'tell' | 'asides'>;
  readonly nominations: Pick<NominationStore, 'waiting'>;
  readonly assembleDigest: AssembleDigest;
  readonly reader: Pick<Reader, 'redact'>;
  readonly log: Log;
}

/**
 * Picks what a colleague wants told first, else what is chosen by rule, else what a colleague wants
 * told when nothing else is fit.
 */
export function createPickStory(world: StoryWorld): PickStory {
  const { feedback, journeys, stories, assembleDigest, reader, log } = world;
  const pickNominated = createPickNominated(world);

  return async function pickStory(team, on, besides) {
    const [said, kept] = await Promise.all([
      saidUpTo(team, on),
      stories.asides(team.id, addDays(on, -RECENT_STORIES)),
    ]);
    const now = { on, touchpointId: null, by: '', reason: null };
    const asides = besides === undefined ? kept : [...kept, { ...now, feedbackId: besides }];
    const wanted = await pickNominated(team, { on, said, asides });
    const chosen = wanted.next ?? (await choose(team, { on, said, asides }));
    const picked = typeof chosen === 'string' ? (wanted.spare ?? chosen) : chosen;
    if (typeof picked === 'string') return picked;
    const askedBy = kept.find((aside) => aside.on === on)?.by ?? null;
    return storyOf(picked, { team, on, askedBy });
  };

  async function choose(
    team: Team,
    { on, said, asides }: Pick<Facts, 'on' | 'said' | 'asides'>,
  ): Promise<Picked | QuietReason> {
    const [told, quoted, allJourneys] = await Promise.all([
      stories.recent(team.id, RECENT_STORIES),
      quotedOn(team, on),
      journeys.all(),
    ]);
    const chosen = chooseAmong({
      ...{ team, on, said, told, asides, quoted, journeys: allJourneys },
      redact: reader.redact,
    });
    const rejected = chosen.kind === 'none' ? chosen.rejected : chosen.why.rejected;
    log.info('chose a story', { team: team.id, on, kind: chosen.kind, rejected });
    if (chosen.kind === 'none') return whyNoStory(rejected);
    return { ...chosen, subject: chosen.typical.subject };
  }

  async function storyOf(
    { piece: chosen, extract, subject, why }: Picked,
    { team, on, askedBy }: Pick<NewStory, 'on' | 'askedBy'> & { readonly team: Team },
  ): Promise<NewStory | QuietReason> {
    const period = periodEnding(on, HEARD_DAYS);
    const [piece, heard, alike, allJourneys] = await Promise.all([
      feedback.byId(chosen.id, team.channelId),
      feedback.heardByDay({ team, period }),
      subject === null ? [] : feedback.alikeByDay({ team, period, subject }),
      journeys.all(),
    ]);
    // Edited or forgotten a moment ago: the next time another one is chosen.
    if (piece?.revisionTs !== chosen.revisionTs) return 'no story fits';
    return {
      ...{ teamId: team.id, on, feedback: piece, extract, askedBy, why, discussed: null },
      question: questionFor(piece),
      context: contextOf(piece, { on, heard, alike, journeys: allJourneys }),
    };
  }

  async function saidUpTo(team: Team, on: LocalDate): Promise<readonly StoryPiece[]> {
    const said = (days: number) =>
      feedback.tellable({
        ...{ team, period: periodEnding(on, days) },
        ...{ limit: MOST_HEARD, shownIn: team.channelId },
      });
    const month = await said(STORY_DAYS);
    const days = typicalDays(month.length);
    return days === STORY_DAYS ? month : said(days);
  }

  /** The digest of a date speaks of the days before, so it is the same before and after it is told. */
  async function quotedOn(team: Team, on: LocalDate): Promise<readonly Feedback[]> {
    const { kind, digest } = await assembleDigest(team, on, team.channelId);
    return kind === 'publish' ? quotedIn(digest) : [];
  }
}

type Facts = Required<Parameters<typeof chooseAmong>[0]>;
