import { describe, expect, test } from 'vitest';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { type FoundTheme, findThemes } from '../../../src/core/themes/find-themes.ts';
import { aFeedback, felt } from '../../support/builders/a-feedback.ts';
import { aMeaningLike } from '../../support/builders/a-meaning.ts';

/** Things customers of one shop say, two subjects and one that everybody says something else of. */
const TIMEOUTS = [
  'The bank page timed out while I was paying with iDEAL',
  'iDEAL gave a timeout twice this morning',
  'Again a timeout, the money left my account though',
  'After the timeout I had to start all over',
  'Timeout at the very last step of paying',
  'My payment hung until a timeout appeared',
];
const SIZES = [
  'Size 42 fits like a 40, the size guide is off',
  'Your size guide sent me one size too small',
  'Ordered by the size guide and it did not fit',
  'The size guide has no half sizes',
  'Nothing fits when I follow the size guide',
];

describe('what customers talk about', () => {
  test('is grouped by meaning and words, and named by a word they share', () => {
    const themes = run({ now: [...told(TIMEOUTS, 1, 'timeout'), ...told(SIZES, 2, 'size guide')] });

    expect(themes.map(({ terms, n }) => [terms[0], n])).toEqual([
      ['timeout', 6],
      ['size guide', 5],
    ]);
  });

  test('shows what is most typical, at most five, and says how much it was before', () => {
    const [theme] = run({
      now: told(TIMEOUTS, 1, 'timeout'),
      before: told(TIMEOUTS.slice(0, 2), 1, 'timeout'),
    });

    expect(theme).toMatchObject({ n: 6, usual: 2, isRising: false });
    expect(theme?.examples).toHaveLength(5);
  });

  test('rises when luck alone hardly shows it, and never where nothing is known of before', () => {
    const now = told(
      [...TIMEOUTS, ...TIMEOUTS.map((text) => `${text} on my telephone`)],
      1,
      'timeout',
    );

    expect(run({ now, before: [] })[0]).toMatchObject({ n: 12, usual: 0, isRising: true });
    expect(run({ now, before: null })[0]).toMatchObject({ usual: null, isRising: false });
  });

  test('is of one meaning in two languages', () => {
    const dutch = [
      'Weer een time-out bij het betalen',
      'De betaling bleef hangen bij mijn bank',
      'Afrekenen lukte pas na drie keer',
    ];
    const nl = told(dutch, 1, 'timeout').map((it) => ({
      ...it,
      language: { label: 'nl', confidence: 0.9 } as const,
    }));

    expect(run({ now: [...told(TIMEOUTS, 1, 'timeout'), ...nl] })[0]?.n).toBe(9);
  });

  test('needs five pieces, and three that are not copies of each other', () => {
    const copies = Array.from({ length: 8 }, (_, at) => ({
      ...(told(TIMEOUTS.slice(0, 1), 1, 'timeout')[0] ?? aFeedback()),
      id: `copy-${at}`,
      authorId: `U${at}`,
    }));

    expect(run({ now: told(TIMEOUTS.slice(0, 4), 1, 'timeout') })).toEqual([]);
    expect(run({ now: copies })).toEqual([]);
  });

  test('is what customers say: not colleagues, nor answers without words', () => {
    const now = told(TIMEOUTS, 1, 'timeout');

    expect(run({ now: now.map((it) => ({ ...it, voice: 'employee' })) })).toEqual([]);
    expect(run({ now: now.map((it) => ({ ...it, verbatim: 'CSAT 1/5' })) })).toEqual([]);
  });

  test('belongs to a touchpoint when more than half of it does', () => {
    const now = told(TIMEOUTS, 1, 'timeout');
    const most = now.map((it, at) => ({ ...it, touchpointId: at < 4 ? 'pay' : null }));

    expect(run({ now: most })[0]?.touchpointId).toBe('pay');
    expect(run({ now })[0]?.touchpointId).toBeNull();
  });

  test('is the same however often it is looked for', () => {
    const now = [...told(TIMEOUTS, 1, 'timeout'), ...told(SIZES, 2, 'size guide')];

    expect(run({ now })).toEqual(run({ now }));
    expect(run({ now: [] })).toEqual([]);
  });
});

function run(facts: {
  readonly now: readonly Feedback[];
  readonly before?: readonly Feedback[] | null;
}): readonly FoundTheme[] {
  const steps = findThemes({ before: null, language: 'en', ...facts });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function told(texts: readonly string[], subject: number, term: string): Feedback[] {
  return texts.map((verbatim, at) =>
    aFeedback({
      verbatim,
      authorId: `U${subject}${at}`,
      terms: [term],
      meaning: aMeaningLike(subject, 0.8, at + 1),
      ...felt('negative'),
    }),
  );
}
