import { describe, expect, test } from 'vitest';
import type { Feedback } from '../../src/core/feedback/feedback.ts';
import type { DraftClaim } from '../../src/core/summary/summary.ts';
import { createSummariseWeek } from '../../src/flows/summarise-week.ts';
import type { SlotStore } from '../../src/ports/slots.ts';
import type { Log } from '../../src/ports/world.ts';
import { aFeedback } from '../support/builders/a-feedback.ts';
import { aTeam } from '../support/builders/a-team.ts';
import { createMemorySlots } from '../support/fakes/memory-slots.ts';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const CLAIM = { text: 'Payments hang for some customers.', citations: [1] };

describe('the summary of a week', () => {
  test('is made on the first day of the week that the team meets, of redacted words', async () => {
    const { summariseWeek, asked } = aWeek();

    const summary = await summariseWeek(aTeam(), MONDAY);

    expect(summary?.n).toBe(20);
    expect(summary?.claims.map(({ text }) => text)).toEqual([CLAIM.text]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toBe('The page hung when [name] paid');
  });

  test('is not made on other days, nor when nobody asked for summaries', async () => {
    const { summariseWeek, asked } = aWeek();
    const off = aWeek({ isOff: true });

    expect(await summariseWeek(aTeam(), TUESDAY)).toBeNull();
    expect(await off.summariseWeek(aTeam(), MONDAY)).toBeNull();
    expect(await summariseWeek(aTeam({ meetingDays: [2, 4] }), TUESDAY)).not.toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('is asked for once a week and team, also when the digest is tried again', async () => {
    const { summariseWeek, asked } = aWeek();

    const tries = [summariseWeek(aTeam(), MONDAY), summariseWeek(aTeam(), MONDAY)];
    const [first, second] = await Promise.all(tries);

    expect(second).toBe(first);
    expect(asked).toHaveLength(1);
  });

  test('is not paid for twice when another process tries the digest again', async () => {
    const slots = createMemorySlots();
    const [crashed, restarted] = [aWeek({ slots }), aWeek({ slots })];

    expect(await crashed.summariseWeek(aTeam(), MONDAY)).not.toBeNull();
    expect(await restarted.summariseWeek(aTeam(), MONDAY)).toBeNull();
    expect(restarted.asked).toEqual([]);
    expect(await restarted.summariseWeek(aTeam(), '2026-11-30')).not.toBeNull();
  });

  test('is left out when too little was said', async () => {
    const { summariseWeek, asked } = aWeek({ pieces: 11 });

    expect(await summariseWeek(aTeam(), MONDAY)).toBeNull();
    expect(asked).toEqual([]);
  });

  test('is left out when the model fails, which is logged once', async () => {
    const { summariseWeek, warnings } = aWeek({ fails: true });

    await summariseWeek(aTeam(), MONDAY);
    const again = await summariseWeek(aTeam(), MONDAY);

    expect(again).toBeNull();
    expect(warnings).toEqual(['the digest goes out without a summary']);
  });

  test('drops claims in another language, with something personal, or without a citation', async () => {
    const drafts = [
      CLAIM,
      { text: 'Betalingen blijven voor klanten hangen.', citations: [1] },
      { text: 'The page hung when Sanne paid for it.', citations: [1] },
      { text: 'Customers love all of it very much.', citations: [77] },
    ];
    const { summariseWeek } = aWeek({ drafts });

    const summary = await summariseWeek(aTeam(), MONDAY);

    expect(summary?.claims.map(({ text }) => text)).toEqual([CLAIM.text]);
  });

  test('is left out when no claim can be shown', async () => {
    const { summariseWeek } = aWeek({ drafts: [{ ...CLAIM, citations: [99] }] });

    expect(await summariseWeek(aTeam(), MONDAY)).toBeNull();
  });
});

/** A week of a team, a reader that knows one name and one Dutch word, and a model. */
function aWeek(
  but: {
    pieces?: number;
    drafts?: readonly DraftClaim[];
    fails?: boolean;
    isOff?: boolean;
    slots?: SlotStore;
  } = {},
) {
  const { pieces = 20, drafts = [CLAIM], fails = false, isOff = false } = but;
  const asked: (readonly string[])[] = [];
  const warnings: string[] = [];
  const said: readonly Feedback[] = Array.from({ length: pieces }, () =>
    aFeedback({ verbatim: 'The page hung when Sanne paid' }),
  );
  const log: Log = {
    debug: () => undefined,
    info: () => undefined,
    warn: (what) => warnings.push(what),
    error: () => undefined,
  };
  const redact = (text: string) => text.replaceAll('Sanne', '[name]');
  const read = async (text: string) => {
    const label = text.includes('klanten') ? 'nl' : 'en';
    return { ...aFeedback({ verbatim: text, language: { label, confidence: 1 } }) };
  };
  const summariser = {
    room: 5_000,
    async summarise(lines: readonly string[]) {
      asked.push(lines);
      if (fails) throw new Error('The model could not be reached.');
      return drafts;
    },
  };
  const summariseWeek = createSummariseWeek({
    feedback: { said: async () => said },
    reader: { redact, read },
    summariser: isOff ? null : summariser,
    slots: but.slots ?? createMemorySlots(),
    clock: () => new Date('2026-11-23T08:00:00Z'),
    log,
  });
  return { summariseWeek, asked, warnings };
}
