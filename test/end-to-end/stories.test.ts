import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { IDS, OWN_STORY_FIELDS } from '../../src/slack/kit/ids.ts';
import { type Stage, setStage } from './stage.ts';

const CHANNEL = 'checkout-feedback';
const HEARD =
  'A man came to the counter with a label that would not print. Mail him at jan@example.com, ' +
  'he waited for twenty minutes and still thanked us when we printed it together.';
const TOLD =
  'A man came to the counter with a label that would not print. He waited for twenty minutes, ' +
  'and still thanked us when we printed it together.';

describe('a story that a colleague tells', () => {
  let stage: Stage;
  let viewId: string;

  beforeAll(async () => {
    stage = await setStage('socket');
    stage.control.createMember({ name: 'bram', id: 'UBRAM' });
    stage.control.createChannel({ name: CHANNEL, id: 'CCHECKOUT' });
    stage.control.createChannel({ name: 'shop-floor', id: 'CFLOOR' });
    await stage.startApp();
    stage.control.invite({ channel: CHANNEL, by: 'anna' });
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  const submit = (text: string) =>
    stage.control.submitView({
      ...{ user: 'bram', viewId },
      values: {
        [OWN_STORY_FIELDS.text]: { value: text },
        [OWN_STORY_FIELDS.feeling]: { value: 'happy' },
        [OWN_STORY_FIELDS.helpers]: { values: ['UANNA'] },
      },
    });

  test('begins with any message, without the personal data in it', async () => {
    stage.control.join({ channel: 'shop-floor', user: 'bram' });
    const { ts } = stage.control.say({ channel: 'shop-floor', as: 'bram', text: HEARD });
    await stage.settled();

    const { view } = await stage.control.shortcut({
      ...{ user: 'bram', channel: 'shop-floor', ts, callbackId: IDS.tellMessage },
    });

    viewId = view?.id ?? '';
    expect(JSON.stringify(view)).toContain('Mail him at [email]');
    expect(JSON.stringify(view)).not.toContain('jan@example.com');
  });

  test('is refused while it may tell who it is, and says how long it is when it is too long', async () => {
    expect(await submit(HEARD)).toMatchObject({ kind: 'errors' });
    expect(JSON.stringify(await submit(`${TOLD} ${TOLD} ${TOLD}`))).toContain('That is 81 words');
  });

  test('is told as the story of the day, with who told it and who helped', async () => {
    expect(JSON.stringify(await submit(TOLD))).toContain('I will tell it to Checkout');
    await stage.settled();

    const { replies } = await stage.control.command({
      ...{ user: 'anna', channel: CHANNEL, text: 'verhaal' },
    });

    const story = replies.map(textOf).join();
    expect(story).toContain(TOLD);
    expect(story).toContain('Thanks to');
    expect(await stage.rows('SELECT voice, author_id FROM feedback')).toEqual([
      { voice: 'employee', author_id: 'UBRAM' },
    ]);
  });
});
