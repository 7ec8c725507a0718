import { quotedIn } from '../core/digest/quoted-in.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import { HEARD_DAYS } from '../core/feedback/now-and-usual.ts';
import { chooseStory as chooseAmong } from '../core/stories/choose-story.ts';
import { contextOf } from '../core/stories/context-of.ts';
import { questionFor } from '../core/stories/question-for.ts';
import type { NewStory } from '../core/stories/story.ts';
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
import { createFindTellable } from './find-tellable.ts';
import { createPickNominated, type Picked } from './pick-nominated.ts';

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
  const findTellable = createFindTellable(world);
  const pickNominated = createPickNominated(world);

  return async function pickStory(team, on, besides) {
    const [said, kept] = await Promise.all([
      findTellable(team, on),
      stories.asides(team.id, addDays(on, -RECENT_STORIES)),
    ]);
    const now = { on, touchpointId: null, by: '', reason: null };
    const asides = besides === undefined ? kept : [...kept, { ...now, feedbackId: besides }];
    const wanted = await pickNominated(team, { on, said, asides });
    const askedBy = kept.find((aside) => aside.on === on)?.by ?? null;
    const first = (among: readonly Picked[]) => firstStory(among, { team, on, askedBy });
    const next = await first(wanted.next);
    if (next !== null) return next;
    const chosen = await choose(team, { on, said, asides });
    return typeof chosen === 'string'
      ? ((await first(wanted.spare)) ?? chosen)
      : ((await first([chosen])) ?? 'no story fits');
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

  async function firstStory(among: readonly Picked[], of: Occasion): Promise<NewStory | null> {
    for (const picked of among) {
      const story = await storyOf(picked, of);
      if (story !== null) return story;
    }
    return null;
  }

  async function storyOf(
    { piece: chosen, extract, subject, why }: Picked,
    { team, on, askedBy }: Occasion,
  ): Promise<NewStory | null> {
    const period = periodEnding(on, HEARD_DAYS);
    const [piece, heard, alike, allJourneys] = await Promise.all([
      feedback.byId(chosen.id, team.channelId),
      feedback.heardByDay({ team, period }),
      subject === null ? [] : feedback.alikeByDay({ team, period, subject }),
      journeys.all(),
    ]);
    // Edited or forgotten a moment ago.
    if (piece?.revisionTs !== chosen.revisionTs) return null;
    return {
      ...{ teamId: team.id, on, feedback: piece, extract, askedBy, why, discussed: null },
      question: questionFor(piece),
      context: contextOf(piece, { on, heard, alike, journeys: allJourneys }),
    };
  }

  /** The digest of a date speaks of the days before, so it is the same before and after it is told. */
  async function quotedOn(team: Team, on: LocalDate): Promise<readonly Feedback[]> {
    const { kind, digest } = await assembleDigest(team, on, team.channelId);
    return kind === 'publish' ? quotedIn(digest) : [];
  }
}

/** When, to whom and on whose wish a story is told. */
interface Occasion extends Pick<NewStory, 'on' | 'askedBy'> {
  readonly team: Team;
}

type Facts = Required<Parameters<typeof chooseAmong>[0]>;
