import { describe, expect, test } from 'vitest';
import { type DigestFacts, decideDigest } from '../../../src/core/digest/decide-digest.ts';
import { quotedIn } from '../../../src/core/digest/quoted-in.ts';
import { toldOf } from '../../../src/core/digest/told-digest.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { aFeedback, felt, meant } from '../../support/builders/a-feedback.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const FRIDAY = '2026-11-20';
const MONDAY = '2026-11-23';

describe('decideDigest', () => {
  test('is quiet when nothing was said since the digest before', () => {
    const decision = decideDigest(facts({ heard: heardOn('2026-11-18', 12) }));

    expect(decision.kind).toBe('quiet');
    expect(decision.digest.heard.total).toBe(12);
  });

  test('speaks when something was said on the day before', () => {
    expect(decideDigest(facts({ heard: heardOn('2026-11-19', 1) })).kind).toBe('publish');
  });

  test('after a weekend it speaks of what was said since Friday', () => {
    const heard = heardOn('2026-11-20', 3);

    const monday = decideDigest(facts({ on: MONDAY, lastToldOn: FRIDAY, heard }));
    const tuesday = decideDigest(facts({ on: '2026-11-24', lastToldOn: MONDAY, heard }));

    expect([monday.kind, tuesday.kind]).toEqual(['publish', 'quiet']);
  });

  test('after digests that were missed it speaks of what was said since the last posted one', () => {
    const heard = heardOn('2026-11-17', 3);

    const missed = decideDigest(facts({ on: FRIDAY, lastToldOn: '2026-11-17', heard }));
    const told = decideDigest(facts({ on: FRIDAY, lastToldOn: '2026-11-18', heard }));

    expect([missed.kind, told.kind]).toEqual(['publish', 'quiet']);
  });

  test('the first digest speaks when anything was said in its own window', () => {
    const first = (on: string) => decideDigest(facts({ lastToldOn: null, heard: heardOn(on, 3) }));

    expect(first('2026-11-13').kind).toBe('publish');
    expect(first('2026-11-12').kind).toBe('quiet');
  });

  test('speaks of a dip that was found since, and does not repeat an old one as news', () => {
    const fresh = decideDigest(facts({ alerts: [anAlert({ foundOn: FRIDAY })] }));
    const known = decideDigest(facts({ alerts: [anAlert({ foundOn: '2026-11-19' })] }));

    expect(fresh.kind).toBe('publish');
    expect(fresh.digest.dips[0]?.isNew).toBe(true);
    expect(known.kind).toBe('quiet');
    expect(known.digest.dips[0]?.isNew).toBe(false);
  });

  test('has the worst dip first, whichever was found last', () => {
    const alerts = [anAlert({ id: 'amber', level: 0.7 }), anAlert({ id: 'red', level: 0.5 })];

    const { digest } = decideDigest(facts({ alerts }));

    expect(digest.dips.map(({ id }) => id)).toEqual(['red', 'amber']);
  });

  test('a dip is new until a digest told it, however many were missed or however late it is found', () => {
    const missed = anAlert({ openedOn: '2026-11-10', foundOn: '2026-11-11' });
    const late = anAlert({ openedOn: '2026-11-02', foundOn: FRIDAY });

    const isNew = [
      facts({ lastToldOn: '2026-11-10', alerts: [missed] }),
      facts({ lastToldOn: '2026-11-11', alerts: [missed] }),
      facts({ lastToldOn: '2026-11-19', alerts: [late] }),
      facts({ lastToldOn: null, alerts: [late] }),
    ].map((it) => decideDigest(it).digest.dips[0]?.isNew);

    expect(isNew).toEqual([true, false, true, true]);
  });

  test('speaks of the seven complete days that end the day before', () => {
    const heard = [
      ...heardOn('2026-11-12', 100),
      ...heardOn('2026-11-13', 3, 'negative'),
      ...heardOn('2026-11-19', 5, 'positive'),
      ...heardOn('2026-11-19', 4),
      ...heardOn(FRIDAY, 100),
    ];

    const { digest } = decideDigest(facts({ heard }));

    expect(digest.window).toEqual({ from: '2026-11-13', to: '2026-11-19' });
    expect(digest.heard).toMatchObject({ total: 12, negative: 3, positive: 5 });
  });

  test('looks for a storm on every day since the last digest', () => {
    const heard = Array.from({ length: 30 }, (_, k) => heardOn(addDays('2026-11-22', -k), 10));
    const saturday = heardOn('2026-11-21', 40);
    const stormOn = (on: string, lastToldOn: string) =>
      decideDigest(facts({ on, lastToldOn, heard: [...heard.flat(), ...saturday] })).digest.storm;

    expect(stormOn(MONDAY, FRIDAY)).toMatchObject({ on: '2026-11-21', count: 50, usual: 10 });
    expect(stormOn('2026-11-24', MONDAY)).toBeNull();
  });
});

describe('after a digest, the next one', () => {
  const terms = [3, 2, 4, 3, 14].map((count, window) => ({
    on: addDays(FRIDAY, 7 * (window - 5)),
    ...{ term: 'ideal timeout', count },
  }));
  const scores = [...days('2026-11-06', 16), ...days('2026-11-13', 10)];
  const negative = felt('negative');
  const said = [1, 2, 3].map((id) => aFeedback({ id: String(id), ...negative }));
  const known = facts({
    ...{ terms, answers: scores, said },
    heard: heardOn('2026-11-19', 12, 'negative'),
  });
  const first = decideDigest(known).digest;
  const next = decideDigest({ ...known, told: toldOf(first) }).digest;

  test('leads with something else', () => {
    const third = decideDigest({ ...known, told: toldOf(next) }).digest;

    expect(first.headline).toMatchObject({ kind: 'moved', row: { metric: 'csat', moved: 'down' } });
    expect(next.headline).toMatchObject({ kind: 'calm', heard: { total: 12, negative: 12 } });
    expect(third.headline.kind).toBe('calm');
  });

  test('only names what it told already', () => {
    expect(first.rising).toMatchObject([{ term: 'ideal timeout' }]);
    expect(first.asBefore.rising).toEqual([]);
    expect(next.rising).toEqual([]);
    expect(next.asBefore.rising).toEqual(['ideal timeout']);
    expect([first, next].map((it) => it.scores[0]?.isNews)).toEqual([true, false]);
    expect(next.nextStep).toEqual({ kind: 'read the newest' });
  });

  test('repeats nobody’s words', () => {
    const idsOf = (digest: typeof first) => quotedIn(digest).map(({ id }) => id);

    expect(idsOf(first).length).toBeGreaterThan(0);
    expect(idsOf(next).length).toBeGreaterThan(0);
    expect(idsOf(next).filter((id) => idsOf(first).includes(id))).toEqual([]);
  });
});

describe('the step of a score', () => {
  const low = aFeedback({
    ...{ id: 'low', verbatim: 'CSAT 1/5\nIt hangs.' },
    scores: [{ metric: 'csat', answer: 1, scale: { min: 1, max: 5 } }],
  });
  const high = aFeedback({
    ...{ id: 'high', verbatim: 'Quick and easy.' },
    scores: [{ metric: 'csat', answer: 5, scale: { min: 1, max: 5 } }],
  });
  const stepOf = (but: Partial<DigestFacts>) =>
    decideDigest(facts({ said: [high, low], ...but })).digest.scores[0]?.step;
  const fallen = [...days('2026-11-06', 16), ...days('2026-11-13', 10)];

  test('of a fall is to read an answer that pulls it down, of a rise to pass one on', () => {
    const risen = [...days('2026-11-06', 10), ...days('2026-11-13', 16)];

    expect(stepOf({ answers: fallen })).toEqual({ kind: 'read', feedback: low });
    expect(stepOf({ answers: risen })).toEqual({ kind: 'pass on', feedback: high });
  });

  test('is whoever looks into its dip, and nothing while it is steady', () => {
    const taken = anAlert({ node: { kind: 'team', teamId: 't1' }, takenBy: 'U0ANNA' });

    expect(stepOf({ answers: fallen, alerts: [taken] })).toEqual({
      ...{ kind: 'looked into', by: 'U0ANNA' },
    });
    expect(stepOf({ answers: days('2026-11-06', 16, 14) })).toBeNull();
  });
});

describe('the next step', () => {
  const dip = anAlert();
  const question = aFeedback(meant('question'));
  const praise = aFeedback({ ...meant('praise'), ...felt('positive') });
  const terms = [3, 2, 4, 3, 14].map((count, window) => ({
    on: addDays(FRIDAY, 7 * (window - 5)),
    term: 'ideal timeout',
    count,
  }));

  test('is the first in the order of urgency for which there is a reason', () => {
    const all = { alerts: [dip], terms, said: [question, praise], unanswered: [question] };

    expect(nextStep(all)).toMatchObject({ kind: 'take up the dip', dip });
    expect(nextStep({ ...all, alerts: [] })).toMatchObject({
      kind: 'read about',
      mention: { term: 'ideal timeout', count: 14, usual: 3 },
    });
    expect(nextStep({ ...all, alerts: [], terms: [] })).toEqual({
      kind: 'answer a question',
      feedback: question,
    });
    expect(nextStep({ said: [question, praise] })).toEqual({
      kind: 'thank for praise',
      feedback: praise,
    });
    expect(nextStep({ said: [question] })).toEqual({ kind: 'read the newest' });
    expect(nextStep({ said: [] })).toBeNull();
  });

  test('is a dip when it is new and once again a week later, in between whatever comes next', () => {
    const digests = [
      '11-18',
      '11-19',
      '11-20',
      '11-23',
      '11-24',
      '11-25',
      '11-26',
      '11-27',
      '11-30',
    ];
    const found = anAlert({ foundOn: '2026-11-19' });

    const steps = digests.slice(1).map((day, k) => {
      const when = { on: `2026-${day}`, lastToldOn: `2026-${digests[k]}` };
      return (
        nextStep({ ...when, alerts: [found], said: [praise] })?.kind === 'take up the dip' && day
      );
    });

    expect(steps.filter(Boolean)).toEqual(['11-19', '11-26']);
  });

  test('is the dip of a week ago in the first digest after it, when that day has none', () => {
    const alerts = [anAlert({ foundOn: '2026-11-14' }), anAlert({ foundOn: '2026-11-17' })];

    expect(nextStep({ on: MONDAY, lastToldOn: FRIDAY, alerts })).toMatchObject({ dip: alerts[0] });
  });
});

function facts(but: Partial<DigestFacts> = {}): DigestFacts {
  return {
    on: FRIDAY,
    lastToldOn: '2026-11-19',
    ...{
      alerts: [],
      passed: [],
      rebaselines: [],
      eyed: null,
      ledger: null,
      proposal: null,
      badAnswers: [],
      heardAgain: [],
    },
    told: null,
    answers: [],
    touchpoints: [],
    cases: null,
    heard: [],
    terms: [],
    said: [],
    unanswered: [],
    ...but,
  };
}

/** CSAT of twenty answers on each of some days. */
function days(from: string, good: number, count = 7): DigestFacts['answers'] {
  return Array.from({ length: count }, (_, k) => ({
    ...({ teamId: 't1', touchpointId: null, metric: 'csat' } as const),
    ...{ on: addDays(from, k), scale: { min: 1, max: 5 }, counts: [20 - good, 0, 0, 0, good] },
  }));
}

function heardOn(
  on: string,
  count: number,
  sentiment: 'neutral' | 'negative' | 'positive' = 'neutral',
) {
  return [{ on, sentiment, count }];
}

function nextStep(but: Partial<DigestFacts>) {
  return decideDigest(facts(but)).digest.nextStep;
}
