import { describe, expect, test } from 'vitest';
import { fitLearner } from '../../../src/reading/learning/fit-learner.ts';
import { anExample } from './an-example.ts';

const PAYMENT = [
  'The payment page hangs',
  'I could not pay with my card',
  'Paying failed twice today',
  'De betaling is mislukt',
  'My card was charged twice at payment',
];
const DELIVERY = [
  'The parcel came a week late',
  'My delivery never arrived',
  'Courier left the parcel in the rain',
  'De bezorging was te laat',
  'The delivery van drove past my house',
];
const EXAMPLES = [
  ...PAYMENT.map((text) => anExample(text, 'payment')),
  ...DELIVERY.map((text) => anExample(text, 'delivery')),
];
const LABELS = ['payment', 'delivery'];
const DESCRIBED = EXAMPLES.map((example) => ({ ...example, origin: 'taxonomy' as const }));

describe('a learner of one label', () => {
  test('reads a new text as the examples it is most like', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

    const [first] = learner.predict(anExample('Why did the delivery of my parcel fail')).candidates;

    expect(first?.label).toBe('delivery');
  });

  test('is the same each time it is fitted to the same examples', async () => {
    const one = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });
    const other = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });
    const asked = anExample('Paid for a parcel that is late');

    expect(other.predict(asked)).toEqual(one.predict(asked));
  });

  test('abstains, and offers nothing, before it learnt anything', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: [], count: 'one' });

    const verdict = learner.predict(anExample('The payment page hangs'));

    expect(verdict).toMatchObject({ candidates: [], chosen: [], confidence: 0 });
  });

  test('offers a described label before anybody corrected anything', async () => {
    const examples = ['payment', 'delivery'].map((it) => ({
      ...anExample(it, it),
      origin: 'taxonomy' as const,
    }));
    const learner = await fitLearner({ labels: LABELS, examples, count: 'one' });

    const [first] = learner.predict(anExample('The payment did not work')).candidates;

    expect(first?.label).toBe('payment');
  });

  test('abstains, uncorrected, on what is like none of its lines', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: DESCRIBED, count: 'one' });

    const [about, notAbout] = ['My card was charged again at payment', 'Add dark mode please'].map(
      (text) => learner.predict(anExample(text)),
    );

    expect(about?.chosen).toEqual(['payment']);
    expect(notAbout?.chosen).toEqual([]);
    expect(notAbout?.confidence).toBeLessThan(0.2);
  });

  test('thinks nothing likelier than its first candidate, which may be wrong too', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: DESCRIBED, count: 'one' });

    const { candidates } = learner.predict(anExample('Add dark mode please'));

    const confidences = candidates.map(({ confidence }) => confidence);
    expect(confidences.length).toBeGreaterThan(1);
    expect(confidences).toEqual(confidences.toSorted((one, other) => other - one));
  });

  test('takes a keyword, uncorrected, for what is meant, however little else is alike', async () => {
    const keyword = { ...anExample('courier', 'delivery'), origin: 'taxonomy' as const };
    const asked = anExample('I waited all day and then our couriers went on to somebody else');
    const fitted = (examples: typeof DESCRIBED) =>
      fitLearner({ labels: LABELS, examples, count: 'one' });

    const told = (await fitted([...DESCRIBED, keyword])).predict(asked);
    const untold = (await fitted(DESCRIBED)).predict(asked);

    expect(told.chosen).toEqual(['delivery']);
    expect(untold.chosen).toEqual([]);
  });

  test('lets corrections outweigh a description that customers use otherwise', async () => {
    const described = { ...anExample('label', 'payment'), origin: 'taxonomy' as const };
    const corrected = ['return label missing', 'label does not scan', 'no label in the box'];
    const learner = await fitLearner({
      labels: LABELS,
      examples: [described, ...corrected.map((text) => anExample(text, 'delivery'))],
      count: 'one',
    });

    const [first] = learner.predict(anExample('the label is torn')).candidates;

    expect(first?.label).toBe('delivery');
  });

  test('learns that a text is about none of the labels', async () => {
    const none = ['good morning all', 'happy birthday Anna', 'lunch is at noon'];
    const learner = await fitLearner({
      labels: LABELS,
      examples: [...EXAMPLES, ...none.map((text) => anExample(text))],
      count: 'one',
    });

    const verdict = learner.predict(anExample('Good morning all!'));

    expect(verdict.chosen).toEqual([]);
    expect(verdict.candidates[0]?.label).toBe('');
  });

  test('passes over examples of a label that is gone', async () => {
    const examples = [...EXAMPLES, anExample('the app crashed', 'app')];
    const learner = await fitLearner({ labels: LABELS, examples, count: 'one' });

    const verdict = learner.predict(anExample('the app crashed'));

    expect(verdict.candidates.map(({ label }) => label)).not.toContain('app');
  });

  test.each(['', ' ', '???', '\uD800', 'a'.repeat(50_000)])(
    'reads any string: %#',
    async (text) => {
      const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

      const { confidence, candidates } = learner.predict(anExample(text));

      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(candidates.length).toBeLessThanOrEqual(3);
    },
  );

  test('lets other work go on while it is fitted', async () => {
    const examples = Array.from({ length: 3 }, () => EXAMPLES).flat();
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);

    await fitLearner({ labels: LABELS, examples, count: 'one' });
    clearInterval(clock);

    expect(turns).toBeGreaterThan(1);
  });
});

describe('a correction', () => {
  test('is followed at once on the same text, whatever its case and marks', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

    learner.learn(anExample('The payment page hangs', 'delivery'));
    const verdict = learner.predict(anExample('the PAYMENT page hangs!'.replace('!', ' ...')));

    expect(verdict.chosen).toEqual(['delivery']);
    expect(verdict.settledBy?.likeness).toBe(1);
  });

  test('is followed at once on a near-same text', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

    learner.learn(anExample('The tracking link of my order gives an error page', 'payment'));
    const verdict = learner.predict(
      anExample('The tracking link of my orders gives an error page'),
    );

    expect(verdict.chosen).toEqual(['payment']);
  });

  test('says nothing of a text that denies it', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

    learner.learn(anExample('The tracking link of my order was working fine today', 'payment'));
    const verdict = learner.predict(
      anExample('The tracking link of my order was not working fine today'),
    );

    expect(verdict.settledBy).toBeNull();
  });

  test('gives way to a newer one of the same text', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

    learner.learn(anExample('It is broken', 'delivery'));
    learner.learn(anExample('It is broken', 'payment'));

    expect(learner.predict(anExample('it is broken')).chosen).toEqual(['payment']);
  });

  test('makes like texts likelier to be read so', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });
    const asked = anExample('A coupon that will not work');
    const before = learner.leadOf(asked, 'payment');

    learner.learn(anExample('My coupon code is refused', 'payment'));

    expect(learner.leadOf(asked, 'payment')).toBeGreaterThan(before);
  });

  test('to a label that is not there yet decides on its own text alone', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: EXAMPLES, count: 'one' });

    learner.learn(anExample('The app crashed at the start', 'app'));

    expect(learner.predict(anExample('The app crashed at the start')).chosen).toEqual(['app']);
  });
});

describe('a learner of enough examples to be fitted at once', () => {
  const ENOUGH = EXAMPLES.flatMap((example) => [
    example,
    anExample(`${example.text} again`, ...example.labels),
  ]);

  test('reads a new text as the examples it is most like', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: ENOUGH, count: 'one' });

    const verdict = learner.predict(anExample('Why did the delivery of my parcel fail'));

    expect(verdict.chosen).toEqual(['delivery']);
  });

  test('learns on from corrections', async () => {
    const learner = await fitLearner({ labels: LABELS, examples: ENOUGH, count: 'one' });
    const asked = anExample('A coupon that will not work');
    const before = learner.leadOf(asked, 'payment');

    learner.learn(anExample('My coupon code is refused', 'payment'));

    expect(learner.leadOf(asked, 'payment')).toBeGreaterThan(before);
  });

  test('learns of a label that no example had', async () => {
    const labels = [...LABELS, 'returns'];
    const learner = await fitLearner({ labels, examples: ENOUGH, count: 'one' });

    for (const text of ['I sent it back', 'sent back, no refund', 'the return label is missing']) {
      learner.learn(anExample(text, 'returns'));
    }
    const told = learner.predict(anExample('I sent the return back weeks ago')).candidates;

    expect(told.map(({ label }) => label)).toContain('returns');
  });
});

describe('a learner of many labels', () => {
  const KINDS = [
    ...['it crashes', 'the app crashes on start', 'crashes again'].map((it) =>
      anExample(it, 'bug'),
    ),
    ...['please add dark mode', 'add a filter please'].map((it) => anExample(it, 'request')),
    ...['it crashes, please add a restart button', 'please add a fix, it crashes'].map((it) =>
      anExample(it, 'bug', 'request'),
    ),
    ...['fine', 'all good here', 'it is okay'].map((it) => anExample(it)),
  ];

  test('gives a text every label that holds', async () => {
    const learner = await fitLearner({
      labels: ['bug', 'request'],
      examples: KINDS,
      count: 'many',
    });

    const verdict = learner.predict(anExample('the site crashes, please add a login button'));

    expect(verdict.chosen).toEqual(expect.arrayContaining(['bug', 'request']));
  });

  test('gives none where none holds', async () => {
    const learner = await fitLearner({
      labels: ['bug', 'request'],
      examples: KINDS,
      count: 'many',
    });

    const verdict = learner.predict(anExample('all fine here'));

    expect(verdict.chosen).toEqual([]);
  });
});
