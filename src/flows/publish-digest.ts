import { unasked } from '../core/attention/unasked.ts';
import { toldOf } from '../core/digest/told-digest.ts';
import type { QuietReason } from '../core/teams/quiet-reason.ts';
import { lateFrom } from '../core/time/late-from.ts';
import { mayTellFrom } from '../core/time/may-tell-from.ts';
import type { DigestStore } from '../ports/digests.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { SlotStore } from '../ports/slots.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { AskAboutFeedback } from './ask-about-feedback.ts';
import type { AssembleDigest } from './assemble-digest.ts';
import type { LookForDips } from './look-for-dips.ts';
import { postKey } from './post-key.ts';
import type { RunJob } from './run-job.ts';
import type { SuggestThemes } from './suggest-themes.ts';
import type { SummariseWeek } from './summarise-week.ts';
import type { TellAlerts } from './tell-alerts.ts';

/**
 * Looks for dips and tells a team its digest, once a date, or nothing when nothing is new. A digest
 * may carry one question about a piece that was read unsurely, or one theme that people seem to talk
 * about, and once a week what a language model made of it; there is never one by itself.
 */
export function createPublishDigest(world: {
  readonly lookForDips: LookForDips;
  readonly assembleDigest: AssembleDigest;
  readonly tellAlerts: TellAlerts;
  readonly askAboutFeedback: AskAboutFeedback;
  /** Left out where no themes are looked for. */
  readonly suggestThemes?: SuggestThemes;
  /** Left out where nobody asked for summaries. */
  readonly summariseWeek?: SummariseWeek;
  readonly composer: Composer;
  readonly digests: Pick<DigestStore, 'keep'>;
  readonly slots: Pick<SlotStore, 'last'>;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}): RunJob {
  const { lookForDips, assembleDigest, tellAlerts, askAboutFeedback } = world;
  const { composer, digests, outbox, clock } = world;
  const { suggestThemes = async () => null, summariseWeek = async () => null } = world;

  return async function publishDigest(team, { on, isLate }) {
    const from = mayTellFrom(team, { job: 'digest', on, isLate }, clock());
    if (from === null) return { kind: 'quiet', why: 'too late' satisfies QuietReason };
    // The night's look may have been missed or have failed: a digest never goes out without it.
    const night = await world.slots.last('dips', team.id);
    if (night?.on !== on || night.outcome.kind === 'failed') await lookForDips(team, on);
    const decision = await assembleDigest(team, on, team.channelId);
    if (decision.kind === 'quiet') {
      await tellAlerts(team, on, { isAll: true, from });
      return { kind: 'quiet', why: decision.why };
    }

    const theme = await suggestThemes(team, on);
    // A digest wants one thing of its readers at most.
    const { quotes } = decision.digest;
    const question = theme === null ? await askAboutFeedback(team, on, quotes) : null;
    // Last: what costs money is not asked for in vain.
    const summary = await summariseWeek(team, on);
    const held = await outbox.heldBack(team.channelId);
    const besides = { question, theme, summary, held };
    const written = (isSentLate: boolean) =>
      composer.digest(decision.digest, { team, isLate: isSentLate, ...besides });
    const late = lateFrom(team, 'digest', on);
    const post = {
      key: postKey({ job: 'digest', teamId: team.id, on }),
      channelId: team.channelId,
      threadTs: null,
      onlyFor: null,
      message: written(isLate),
      ...(late !== null && { ifLate: { from: late, message: written(true) } }),
    };
    await digests.keep(team.id, toldOf(decision.digest));
    await outbox.say(post, unasked(team, 'digest', from));
    // After it: a thread comes below the digest that speaks of it.
    await tellAlerts(team, on, { isAll: true, isPromised: true, from });
    return { kind: 'posted', isLate };
  };
}
