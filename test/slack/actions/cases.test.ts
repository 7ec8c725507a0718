import { beforeEach, describe, expect, test } from 'vitest';
import { validateView } from '../../../scripts/workspace/blocks/validate-view.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { readingValue } from '../../../src/slack/kit/reading-value.ts';
import { aChannel, addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';
import { aChoice, aCommand, aPress, aSubmission } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

const BRAM = { user: { id: 'U0BRAM', team_id: 'T1' } };
const AT_HOME = { channel: undefined, view: { id: 'V9', type: 'home', private_metadata: '' } };

let app: ReturnType<typeof createListeningApp>;
let team: Team;
let piece: Feedback;

beforeEach(async () => {
  app = createListeningApp();
  team = await addTeam(app.stores);
  piece = await keep();
});

async function keep(but: Partial<Feedback> = {}): Promise<Feedback> {
  const message = newFeedback({ verbatim: 'I paid twice.', ...but });
  await app.stores.feedback.keep(message);
  const [kept] = await app.stores.feedback.conversation(message);
  if (kept === undefined) throw new Error('not kept');
  return kept;
}

const value = () => readingValue(piece.id);
const alone = () => readingValue(piece.id, 'alone');
const caseNow = async () => (await app.stores.cases.of([piece.id]))[0];

/** Submits the form as it was opened, but for what is said otherwise. */
function submit(values: Record<string, unknown>, place = `C0CHECKOUT:${piece.id}`) {
  const blank = {
    case_state: { selected_option: { value: 'done' } },
    ...{ case_text: { value: null }, case_helpers: { selected_users: [] } },
  };
  return app.send(aSubmission({ ...blank, ...values }, place, IDS.caseEnding));
}

describe('"Follow up"', () => {
  test('puts a quote on the list, which nobody has yet', async () => {
    await app.send(aPress(IDS.followUp, value()));

    expect(app.calls[0]?.body.response_type).toBe('ephemeral');
    expect(said(app.calls[0])).toContain('I put this on the follow-up list.');
    expect(said(app.calls[0])).toContain('Nobody has taken it up yet.');
    expect(await caseNow()).toMatchObject({ openedBy: 'U0ASKER', ownerId: null, state: 'open' });
  });

  test('is a choice where several are quoted, and tells who has it already', async () => {
    await app.send(aPress(IDS.takeCase, value(), BRAM));

    await app.send(aChoice(IDS.followUp, value()));

    expect(said(app.calls[1])).toContain('This is being followed up already:');
    expect(said(app.calls[1])).toContain('Taken up by @U0BRAM.');
  });

  test.each(['', 'reading:', 'reading:999', 'x'.repeat(2000)])(
    'about what is not there says so: %#',
    async (pressed) => {
      await app.send(aPress(IDS.followUp, pressed));

      expect(said(app.calls[0])).toContain('This is no longer kept');
    },
  );

  test('in another channel about what a private one said tells nothing', async () => {
    await app.stores.channels.turned('C0CHECKOUT', 'private');

    await app.send(aPress(IDS.followUp, value(), { channel: { id: 'C0OTHER', name: 'o' } }));

    expect(said(app.calls[0])).toContain('This is no longer kept');
    expect(await caseNow()).toBeUndefined();
  });
});

describe('a case', () => {
  test('that stands alone shows how it is after each press', async () => {
    await app.send(aPress(IDS.takeCase, alone()));
    await app.send(aPress(IDS.letGoCase, alone()));

    for (const call of app.calls) expect(call.body.replace_original).toBe(true);
    expect(said(app.calls[0])).toContain('You take it up.');
    expect(said(app.calls[0])).toContain('[Done…][I let it go]');
    expect(said(app.calls[1])).toContain('Nobody has it now.');
  });

  test('that somebody has already is not taken over, and its owner is named', async () => {
    await app.send(aPress(IDS.takeCase, value()));

    await app.send(aPress(IDS.takeCase, value(), BRAM));
    await app.send(aPress(IDS.letGoCase, value(), BRAM));

    expect(said(app.calls[1])).toContain('@U0ASKER has already taken it up.');
    expect(app.calls[1]?.body.replace_original).toBe(false);
    expect(await caseNow()).toMatchObject({ ownerId: 'U0ASKER' });
  });

  test('is in App Home for whoever has it, and gone from there once let go', async () => {
    await app.send(aPress(IDS.takeCase, value()));

    await app.send(aPress(IDS.takeCase, value(), AT_HOME));
    await app.send(aPress(IDS.letGoCase, value(), AT_HOME));

    const homes = app.calls.filter(({ to }) => to === 'views.publish').map(viewOf);
    expect(readAloud(homes[0]?.blocks ?? [])).toContain('You follow these up');
    expect(readAloud(homes[0]?.blocks ?? [])).toContain('“I paid twice.”');
    expect(readAloud(homes[1]?.blocks ?? [])).not.toContain('You follow these up');
  });
});

describe('"Done…"', () => {
  test('asks what came of it and who helped', async () => {
    await app.send(aPress(IDS.takeCase, value()));

    await app.send(aPress(IDS.endCase, value()));

    const view = viewOf(app.calls[1]);
    expect(app.calls[1]?.to).toBe('views.open');
    expect(validateView(view, 'modal')).toEqual([]);
    expect(view.private_metadata).toBe(`C0CHECKOUT:${piece.id}`);
    expect(readAloud(view.blocks)).toContain('“I paid twice.”');
  });

  test('keeps the outcome and those who helped, and can be undone where it was said', async () => {
    await app.send(aPress(IDS.takeCase, value()));

    const answer = await submit({
      case_text: { value: ' The money\n is back. ' },
      case_helpers: { selected_users: ['U0BRAM', 'U0BRAM', '<!here>'] },
    });

    expect(answer).toMatchObject({ response_action: 'update' });
    const words = JSON.stringify(answer);
    expect(words).toContain('What came of it: The money is back.');
    expect(elementsOf(answer, 'button')).toMatchObject([{ action_id: IDS.reopenCase }]);
    expect(await caseNow()).toMatchObject({
      ...{ state: 'done', ownerId: 'U0ASKER', outcome: 'The money is back.', credits: ['U0BRAM'] },
    });

    const form = { id: 'V1', type: 'modal', private_metadata: `C0CHECKOUT:${piece.id}` };
    await app.send(aPress(IDS.reopenCase, value(), { channel: undefined, view: form }));

    expect(app.calls[1]?.to).toBe('views.update');
    expect(validateView(viewOf(app.calls[1]), 'modal')).toEqual([]);
    expect(await caseNow()).toMatchObject({ state: 'open', outcome: null, credits: [] });
  });

  test('can leave it at that, and whoever put it on the list is told', async () => {
    await app.send(aPress(IDS.followUp, value(), BRAM));

    await submit({ case_state: { selected_option: { value: 'dropped' } } });

    expect(await caseNow()).toMatchObject({ state: 'dropped', ownerId: 'U0ASKER' });
    const posts = await app.outbox.claim({ now: new Date(8e15), leaseMs: 0, limit: 9 });
    expect(posts).toMatchObject([{ channelId: 'U0BRAM' }]);
    expect(readAloud(posts[0]?.message.blocks ?? [])).toContain('with nothing more to be done');
  });

  test('can keep a note and nothing else, which needs words', async () => {
    await app.send(aPress(IDS.takeCase, value()));
    const note = { selected_option: { value: 'note' } };

    const wordless = await submit({ case_state: note, case_text: { value: '  ' } });
    const kept = await submit({ case_state: note, case_text: { value: 'Called her.' } });

    expect(wordless).toEqual({
      ...{ response_action: 'errors', errors: { case_text: 'A note needs some words.' } },
    });
    expect(JSON.stringify(kept)).toContain(': Called her.');
    expect(await caseNow()).toMatchObject({ state: 'open' });
  });

  test('about a case that ended shows how', async () => {
    await app.send(aPress(IDS.takeCase, value()));
    await submit({ case_text: { value: 'Paid back.' } });

    await app.send(aPress(IDS.endCase, value(), BRAM));

    const view = viewOf(app.calls.at(-1));
    expect(validateView(view, 'modal')).toEqual([]);
    expect(readAloud(view.blocks)).toContain('What came of it: Paid back.');
  });

  test('about what was forgotten says so', async () => {
    await app.send(aPress(IDS.takeCase, value()));
    await app.stores.feedback.forget(piece, null);

    await app.send(aPress(IDS.endCase, value()));
    const answer = await submit({ case_text: { value: 'Paid back.' } });

    expect(readAloud(viewOf(app.calls[1]).blocks)).toContain('This is no longer kept');
    expect(JSON.stringify(answer)).toContain('This is no longer kept');
  });
});

describe('/cx cases', () => {
  test.each(['cases', 'opvolging Checkout', 'case', 'followups'])(
    "lists the team's: /cx %s",
    async (asked) => {
      await app.send(aPress(IDS.followUp, value()));

      await app.send(aCommand(asked));

      expect(said(app.calls[1])).toContain('Checkout: 1 message to follow up');
      expect(said(app.calls[1])).toContain('“I paid twice.”');
    },
  );

  test.each(['cases mine', 'opvolging mijn'])("lists the asker's: /cx %s", async (asked) => {
    const other = await keep({ verbatim: 'The label hung.' });
    await app.send(aPress(IDS.takeCase, readingValue(other.id), BRAM));
    await app.send(aPress(IDS.takeCase, value()));

    await app.send(aCommand(asked));

    expect(said(app.calls[2])).toContain('You have 1 message to follow up');
    expect(said(app.calls[2])).not.toContain('The label hung.');
  });

  test('is told below what is found, open and ended', async () => {
    await app.send(aPress(IDS.takeCase, value()));
    await app.send(aCommand('find paid'));
    await submit({ case_text: { value: 'Paid back.' } });
    await app.send(aCommand('find paid'));

    expect(said(app.calls[1])).toContain('Taken up by @U0ASKER.');
    expect(said(app.calls[2])).toContain('What came of it: Paid back.');
  });

  test("leaves out a private channel's, but in that channel", async () => {
    const secret = { id: 'C0SECRET', name: 's' };
    await app.stores.channels.put(aChannel({ id: 'C0SECRET', teamId: team.id, isPrivate: true }));
    const { id } = await keep({ channelId: 'C0SECRET', verbatim: 'Between us: it broke.' });
    await app.send(aPress(IDS.takeCase, readingValue(id), { channel: secret }));

    await app.send(aCommand('cases mine'));
    await app.send(aCommand('cases mine', { channel_id: 'C0SECRET' }));

    expect(said(app.calls[1])).toContain('You have nothing to follow up.');
    expect(said(app.calls[2])).toContain('Between us: it broke.');
  });
});

interface Shown {
  readonly blocks: readonly object[];
  readonly private_metadata?: string;
}

function viewOf(call: (typeof app.calls)[number] | undefined): Shown {
  return JSON.parse(String(call?.body.view));
}
