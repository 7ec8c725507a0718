import { beforeEach, describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { readingValue } from '../../../src/slack/kit/reading-value.ts';
import { aChannel } from '../../support/contracts/stores.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { WORKSPACE } from '../../support/slack/a-message-event.ts';
import { aCommand, aPress, aSubmission } from '../../support/slack/interactions.ts';
import { said } from '../../support/slack/listening-app.ts';
import { createStorytelling, STORY_ON as ON } from '../../support/slack/storytelling.ts';

const BRAM = { user: { id: 'U0BRAM', team_id: WORKSPACE.id } };
const OWN =
  'A man came to the counter with a label that would not print, and we printed it together for him.';

let app: Awaited<ReturnType<typeof createStorytelling>>;

beforeEach(async () => {
  app = await createStorytelling();
});

describe('a story that a colleague tells', () => {
  const PLACE = 'C0CHECKOUT::1795000000.123000';
  const submit = (values: Record<string, unknown> = {}, place = PLACE) => {
    const blank = {
      own_story_text: { value: OWN },
      own_story_feeling: { selected_option: { value: 'happy' } },
      own_story_helpers: { selected_users: ['U0FAY', 'nobody'] },
      own_story_team: { selected_option: { value: app.team.id } },
      own_story_when: { selected_option: { value: 'next' } },
    };
    return app.send(aSubmission({ ...blank, ...values }, place, IDS.ownStory));
  };

  const keptAsTold = () =>
    app.stores.feedback.conversation({ channelId: 'C0CHECKOUT', ts: '1795000000.123000' });

  test('is told at the next meeting in place of a chosen one, once', async () => {
    const answer = await submit();
    await submit();

    expect(JSON.stringify(answer)).toContain('I will tell it to Checkout');
    const { story } = await app.told();
    expect(story).toMatchObject({ extract: OWN, nominated: { by: 'U0ASKER', credits: ['U0FAY'] } });
    expect(story.feedback).toMatchObject({ voice: 'employee', sentiment: { label: 'positive' } });
    expect(await app.stores.nominations.waiting(app.team.id, app.team.channelId)).toEqual([]);
  });

  test('says who told it and whom to thank, and why it was told', async () => {
    await submit();
    const { value } = await app.told();

    await app.send(aCommand('story'));
    await app.send(aPress(IDS.whyStory, value));

    expect(said(app.calls[0])).toContain('Told by @U0ASKER · 20 words');
    expect(said(app.calls[0])).toContain('Thanks to @U0FAY');
    expect(said(app.calls[1])).toContain('@U0ASKER told it');
  });

  test('waits for a day on which nothing else is fit, where that is asked', async () => {
    await submit({ own_story_when: { selected_option: { value: 'spare' } } });

    expect((await app.told()).story.nominated).toBeNull();
  });

  test.each([
    ['Too short.', '2 words'],
    [`${OWN} ${OWN} ${OWN}`, '60 words'],
    [`${OWN} His number is [phone].`, 'may show who'],
  ])('is refused with what is wrong: %#', async (text, fault) => {
    const answer = await submit({ own_story_text: { value: text } });

    expect(answer).toMatchObject({ response_action: 'errors' });
    expect(JSON.stringify(answer)).toContain(fault);
    expect(await app.stores.nominations.waiting(app.team.id, app.team.channelId)).toEqual([]);
  });

  test('is neither told nor kept where it asks not to be shared', async () => {
    const answer = await submit({ own_story_text: { value: `${OWN} Please don’t share this.` } });

    expect(JSON.stringify(answer)).toContain('asked that it is not shared');
    expect(await keptAsTold()).toEqual([]);
  });

  test('is neither told nor kept in other words than a message of another private channel', async () => {
    await app.stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: app.team.id }));
    const kept = await app.hear(OWN, 'C0CLOSED');
    await app.stores.channels.turned('C0CLOSED', 'private');

    const place = `C0CLOSED:${kept.ts}:1795000000.123000`;
    const answer = await submit({ own_story_text: { value: `${OWN}!` } }, place);

    expect(JSON.stringify(answer)).toContain('said in a private channel');
    expect(await keptAsTold()).toEqual([]);
  });

  test('is told in other words than a message of the team’s own private channel', async () => {
    const kept = await app.hear(OWN);
    await app.stores.channels.turned('C0CHECKOUT', 'private');

    const place = `C0CHECKOUT:${kept.ts}:1795000000.123000`;
    const answer = await submit({ own_story_text: { value: `${OWN}!` } }, place);

    expect(JSON.stringify(answer)).toContain('I will tell it to Checkout');
    expect(await keptAsTold()).toMatchObject([{ voice: 'employee' }]);
  });

  test('can be begun from a message, a shortcut or the command', async () => {
    const kept = await app.hear(`${OWN} “<!here>”`);
    const shortcut = { ...BRAM, team: { id: WORKSPACE.id }, trigger_id: '1.2.abc' };

    await app.send({
      ...{ ...shortcut, type: 'message_action', callback_id: IDS.tellMessage },
      ...{ channel: { id: 'C0CHECKOUT' }, message_ts: kept.ts, message: { text: OWN } },
    });
    await app.send({ ...shortcut, type: 'shortcut', callback_id: IDS.tellAnything });
    await app.send(aPress(IDS.tellStory, 'tell'));
    await app.send(aCommand('vertel'));

    const views = app.calls.slice(0, 3).map(({ body }) => JSON.parse(String(body.view)));
    for (const view of views) expect(validateView(view, 'modal')).toEqual([]);
    expect(JSON.stringify(views[0])).toContain('A man came to the counter');
    expect(said(app.calls[3])).toContain('[Tell a story…]');
  });

  test('from a customer’s message, unchanged, is that customer’s own', async () => {
    const kept = await app.hear(OWN);

    await submit({}, `C0CHECKOUT:${kept.ts}:1795000000.123000`);

    expect((await app.told()).story.feedback).toMatchObject({ ts: kept.ts, voice: 'customer' });
  });
});

describe('"Tell this at the meeting"', () => {
  async function nominate(place = 'C0CHECKOUT', verbatim = OWN) {
    const kept = await app.hear(verbatim);
    const [piece] = await app.stores.feedback.conversation(kept);
    const view = { id: 'V9', type: 'modal', private_metadata: `${place}:${piece?.id}` };
    const where = { channel: undefined, view };
    await app.send(aPress(IDS.nominate, readingValue(piece?.id ?? ''), where));
    return JSON.stringify(app.calls.at(-1)?.body.view);
  }

  test('tells a customer’s words at the next meeting of the team that heard them', async () => {
    expect(await nominate()).toContain('I will tell it to Checkout');

    expect((await app.told()).story).toMatchObject({ extract: OWN, nominated: { by: 'U0ASKER' } });
  });

  test.each([
    ['The label would not print.', 'at least 15 words'],
    [OWN.replace('A man', 'Yesterday Cornelis Dekker'), 'may show who somebody is'],
  ])('promises nothing that cannot be read aloud, and says why: %#', async (verbatim, why) => {
    expect(await nominate('C0CHECKOUT', verbatim)).toContain(why);

    const { id, channelId } = app.team;
    expect(await app.stores.nominations.waiting(id, channelId)).toEqual([]);
  });

  test('tells nothing of a private channel elsewhere', async () => {
    await app.stores.channels.turned('C0CHECKOUT', 'private');

    expect(await nominate('C0OTHER')).toContain('no longer kept');
    expect(await app.stores.nominations.waiting(app.team.id, app.team.channelId)).toEqual([]);
  });
});

describe('/cx kudos', () => {
  test('lists who helped, and thanks them once in the team’s channel', async () => {
    const { story } = await app.told();
    const { id } = story.feedback;
    await app.stores.cases.open(
      { feedbackId: id, teamId: app.team.id },
      { by: 'U1', at: new Date(ON) },
    );
    const done = { ending: 'done', outcome: 'It prints.', credits: ['U0FAY', 'U0GUS'] } as const;
    await app.stores.cases.close(id, done, { by: 'U1', at: new Date(ON) });

    await app.send(aCommand('kudos'));
    await app.send(aPress(IDS.thank, readingValue(id, app.team.id)));
    await app.send(aPress(IDS.thank, readingValue(id, app.team.id), BRAM));
    await app.send(aCommand('bedankt'));

    const [list, first, second, after] = app.calls.map(said);
    expect(list).toContain('With help of @U0FAY, @U0GUS.');
    expect(first).toContain('Posted in the team’s channel.');
    expect(second).toContain('They were thanked for this already.');
    expect(after).toContain('Thanked already by @U0ASKER');
    const posts = await app.sent();
    expect(posts).toMatchObject([{ key: `thanks:${id}`, channelId: app.team.channelId }]);
    const words = readAloud(posts[0]?.message.blocks ?? []);
    expect(words).toContain('Thank you @U0FAY, @U0GUS, team Checkout for what came of this:');
  });

  test('says so when there is nobody to thank, or the button is none of ours', async () => {
    await app.send(aCommand('kudos'));
    await app.send(aPress(IDS.thank, 'reading:999 team'));

    expect(said(app.calls[0])).toContain('Nobody to thank for Checkout');
    expect(said(app.calls[1])).toContain('no longer kept');
  });
});
