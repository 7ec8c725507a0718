import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DemoPost } from '../../../scripts/demo/company/demo-post.ts';
import { fillWorkspace } from '../../../scripts/demo/fill-workspace.ts';
import { inviteEarshot } from '../../../scripts/demo/invite-earshot.ts';
import { type Staff, setUpWorkspace } from '../../../scripts/demo/set-up-workspace.ts';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

const POST: DemoPost = {
  at: new Date('2026-11-20T08:00:00Z'),
  channel: 'checkout-feedback',
  by: 'Noor Hendriks',
  text: 'The payment page hung.',
  answer: null,
  replies: [{ at: new Date('2026-11-20T09:00:00Z'), by: 'Tomasz Wilk', text: 'I will ring them.' }],
  editedTo: 'The payment page hung twice.',
};

describe('fillWorkspace', () => {
  let workspace: LocalWorkspace;
  let staff: Staff;
  let sentBefore: number;

  beforeEach(async () => {
    workspace = await startWorkspace({ retryDelaysMs: [] });
    staff = setUpWorkspace(workspace);
    inviteEarshot(workspace, staff);
    sentBefore = workspace.control.deliveries().sent;
  });

  afterEach(() => workspace.stop());

  test('posts, edits and replies at the times and by the people of the company', async () => {
    await fill({ isNews: true });

    const message = messageIn(workspace);
    const thread = workspace.control.messages({
      channel: POST.channel,
      threadTs: message?.ts ?? '',
    });
    expect(message?.user).toBe(staff.memberIds.get('Noor Hendriks'));
    expect(message?.text).toBe('The payment page hung twice.');
    expect(thread.map(({ ts }) => Number(ts) * 1000)).toEqual([
      Date.parse('2026-11-20T08:00:00Z'),
      Date.parse('2026-11-20T09:00:00Z'),
    ]);
    expect(workspace.control.deliveries().sent - sentBefore).toBe(3);
  });

  test('tells the app nothing of what it knows already', async () => {
    await fill({ isNews: false });

    const message = messageIn(workspace);
    expect(message?.text).toBe('The payment page hung twice.');
    expect(workspace.control.deliveries().sent).toBe(sentBefore);
  });

  function fill({ isNews }: { readonly isNews: boolean }): Promise<void> {
    const { memberIds } = staff;
    return fillWorkspace(workspace, {
      posts: [POST],
      memberIds,
      isNews,
      onProgress: () => undefined,
    });
  }
});

/** The customer's message, which is older than the invitation. */
function messageIn({ control }: LocalWorkspace) {
  return control.messages({ channel: POST.channel }).find(({ text }) => text.startsWith('The pay'));
}
