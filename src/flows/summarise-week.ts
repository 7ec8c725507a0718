import { windowOf } from '../core/digest/window-of.ts';
import { checkClaims } from '../core/summary/check-claims.ts';
import { chooseSample } from '../core/summary/choose-sample.ts';
import type { SampleLine, WeekSummary } from '../core/summary/summary.ts';
import type { Team } from '../core/teams/team.ts';
import type { LocalDate } from '../core/time/period.ts';
import { weekdayOf } from '../core/time/weekday-of.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';
import type { SlotStore } from '../ports/slots.ts';
import type { Summariser } from '../ports/summarising.ts';
import type { Clock, Log } from '../ports/world.ts';

/** Pieces that are looked at for a sample. */
const MOST_SAID = 1_000;

/** Fewer are read faster than summed up. */
const FEWEST_LINES = 12;

/**
 * What a team's last seven days come down to, on the first day of its week that it meets; null on
 * other days, when there is little to sum up, and when the model failed: a digest goes out without.
 */
export type SummariseWeek = (team: Team, on: LocalDate) => Promise<WeekSummary | null>;

/** Longer than a model may take; the slot is finished before it is asked. */
const LEASE_MS = 60_000;

/**
 * A team's week is asked and paid for at most once, whoever tries: a digest that is tried again by
 * the same process has the summary of the first try, and one by another goes out without.
 */
export function createSummariseWeek(world: {
  readonly feedback: Pick<FeedbackStore, 'said'>;
  readonly reader: Pick<Reader, 'redact' | 'read'>;
  /** Null: nobody asked for summaries. */
  readonly summariser: Summariser | null;
  readonly slots: Pick<SlotStore, 'claim' | 'finish'>;
  readonly clock: Clock;
  readonly log: Log;
}): SummariseWeek {
  const { feedback, reader, summariser, slots, clock, log } = world;
  const latest = new Map<string, { on: LocalDate; summary: Promise<WeekSummary | null> }>();

  return async function summariseWeek(team, on) {
    if (summariser === null || weekdayOf(on) !== Math.min(...team.meetingDays)) return null;
    const known = latest.get(team.id);
    if (known?.on === on) return known.summary;
    const summary = askOnce(summariser, team, on);
    latest.set(team.id, { on, summary });
    return summary;
  };

  async function askOnce(model: Summariser, team: Team, on: LocalDate) {
    try {
      return await ask(model, team, on);
    } catch (cause) {
      log.warn('the digest goes out without a summary', { teamId: team.id, on, cause });
      return null;
    }
  }

  async function ask(model: Summariser, team: Team, on: LocalDate): Promise<WeekSummary | null> {
    // What only a private channel may see is not sent anywhere for another one either.
    const query = { team, period: windowOf(on), limit: MOST_SAID, shownIn: team.channelId };
    const said = await feedback.said(query);
    const lines = chooseSample(said, model.room).map(redactAgain);
    if (lines.length < FEWEST_LINES) return null;

    if (!(await isFirstToAsk(team, on))) return null;

    const words = lines.map((line) => line.words);
    const drafts = await model.summarise(words, team.language);
    const claims = await claimsIn(team, checkClaims(drafts, lines));
    return claims.length === 0 ? null : { claims, n: lines.length };
  }

  async function isFirstToAsk({ id: teamId }: Team, on: LocalDate): Promise<boolean> {
    const slot = { job: 'summary', teamId, on } as const;
    if (!(await slots.claim(slot, { now: clock(), leaseMs: LEASE_MS }))) return false;
    await slots.finish(slot, { kind: 'quiet', why: 'a summary was asked for' }, clock());
    return true;
  }

  /** At the door once more, with whatever redaction has learnt since the words were kept. */
  function redactAgain(line: SampleLine): SampleLine {
    return { ...line, words: reader.redact(line.words) };
  }

  /** Those in the team's language, without anything personal. */
  async function claimsIn({ language }: Team, claims: WeekSummary['claims']) {
    const read = await Promise.all(
      claims.map(async (claim) => {
        const { label } = (await reader.read(claim.text, { language, touchpoints: [] })).language;
        const isFit = label === language && reader.redact(claim.text) === claim.text;
        return isFit ? [claim] : [];
      }),
    );
    return read.flat();
  }
}
