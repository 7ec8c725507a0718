import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { readAloud } from '../support/read-aloud.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';

/** What one customer said, and what became of it. */
describe('a piece of feedback that is followed up', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('socket');
    stage.control.createMember({ name: 'bram', id: 'UBRAM' });
    stage.control.createChannel({ name: CHANNEL, id: 'CCHECKOUT' });
    await stage.startApp();
    stage.control.invite({ channel: CHANNEL, by: 'anna' });
    await stage.settled();
    const text = 'The voucher field is hidden, so I paid the full price.';
    stage.control.say({ channel: CHANNEL, as: 'anna', text });
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  const ask = async (user: string, text: string) =>
    (await stage.control.command({ user, channel: CHANNEL, text })).replies[0];

  const press = (user: string, ts: string, actionId: string) =>
    stage.control.click({ user, channel: CHANNEL, ts, actionId });

  test('is put on the list by one member, and taken from it by another', async () => {
    const found = await ask('anna', 'find voucher');
    const { replies: put } = await press('anna', found?.ts ?? '', 'follow_up');
    const list = await ask('bram', 'cases');
    const { replies: taken } = await press('bram', list?.ts ?? '', 'take_case');

    expect(put.map(textOf).join()).toContain('I put this on the follow-up list');
    expect(list && textOf(list)).toContain('Checkout: 1 message to follow up');
    expect(taken.map(textOf).join()).toContain('You take it up.');
  });

  test('ends with what came of it, without personal data, and with whoever helped', async () => {
    const mine = await ask('bram', 'opvolging mijn');
    const { view: form } = await press('bram', mine?.ts ?? '', 'end_case');
    const submission = await stage.control.submitView({
      user: 'bram',
      viewId: form?.id ?? '',
      values: {
        case_text: { value: 'The field is back; told jan@example.com' },
        case_helpers: { values: ['UANNA'] },
      },
    });
    await stage.settled();

    expect(submission).toMatchObject({ kind: 'updated' });
    expect(readAloud([submission])).toContain('The field is back; told [email]');
    expect(await stage.rows('SELECT state, owner_id, outcome, credits FROM cases')).toEqual([
      {
        ...{ state: 'done', owner_id: 'UBRAM', credits: ['UANNA'] },
        outcome: 'The field is back; told [email]',
      },
    ]);
    const list = await ask('anna', 'cases');
    expect(list && textOf(list)).toContain('Checkout has nothing to follow up.');
  });

  test('is told to the member who put it on the list, once', async () => {
    const sent = await stage.rows<{ channel_id: string }>(
      "SELECT channel_id FROM outbox WHERE key LIKE 'case-closed:%' AND state = 'sent'",
    );

    expect(sent).toEqual([{ channel_id: 'UANNA' }]);
  });

  test('takes its case with it when it is deleted', async () => {
    const [said] = stage.control
      .messages({ channel: CHANNEL })
      .filter(({ user }) => user === 'UANNA');
    stage.control.delete({ channel: CHANNEL, ts: said?.ts ?? '' });
    await stage.settled();

    expect(await stage.rows('SELECT FROM cases')).toEqual([]);
  });
});
