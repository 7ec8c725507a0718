import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/demo/wait-until.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage('socket');
  const { control } = stage;
  control.createMember({ name: 'zyx', realName: 'Zyxwa Qorvath', id: 'UZYX' });
  control.createChannel({ name: 'checkout-feedback', id: 'CCHECKOUT' });
  await stage.startApp();
  control.invite({ channel: 'checkout-feedback', by: 'anna' });
  await stage.settled();
}, 60_000);

afterAll(() => stage?.end());

test('what colleagues are called is in nothing that is kept or logged', async () => {
  const isKnown = async () => stage.log.lines.some((line) => line.includes('known by name'));
  await waitUntil('Learning names', 10_000, isKnown);

  const text = 'The parcel was late, zyxwa qorvath called the customer. Zyxwa knows more.';
  stage.control.say({ channel: 'checkout-feedback', as: 'anna', text });
  await stage.settled();

  const rows = await stage.rows('SELECT verbatim FROM feedback');
  const envelopes = await stage.rows('SELECT body::text AS body FROM inbox');
  expect(rows).toEqual([
    { verbatim: 'The parcel was late, [name] called the customer. [name] knows more.' },
  ]);
  expect(JSON.stringify(envelopes)).not.toMatch(/zyxwa|qorvath/i);
  expect(stage.log.lines.join('\n')).not.toMatch(/zyxwa|qorvath/i);
});
