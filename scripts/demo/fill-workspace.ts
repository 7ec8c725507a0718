import { setTimeout as pause } from 'node:timers/promises';
import type { LocalWorkspace } from '../workspace/start-workspace.ts';
import type { DemoPost } from './company/demo-post.ts';
import { surveyMessage } from './company/survey-message.ts';
import type { Staff } from './set-up-workspace.ts';

/** Slack gives an app three seconds to acknowledge; more than this waiting would be unfair. */
const MOST_WAITING = 60;
const BREATH_MS = 5;

/** Posts everything in its channel, dated back, while Earshot listens. */
export async function fillWorkspace(
  { control }: Pick<LocalWorkspace, 'control'>,
  what: {
    readonly posts: readonly DemoPost[];
    readonly memberIds: Staff['memberIds'];
    /** False when Earshot knows it all from an earlier time. */
    readonly isNews: boolean;
    readonly onProgress: (done: number) => void;
  },
): Promise<void> {
  const { posts, memberIds, isNews } = what;
  for (const [index, post] of posts.entries()) {
    while (control.deliveries().pending > MOST_WAITING) await pause(BREATH_MS);
    say(post, { control, memberIds, deliver: isNews });
    what.onProgress(index + 1);
    // Lets the sockets of this process do their part.
    if (index % 10 === 0) await pause(0);
  }
  await control.idle();
}

interface Stage extends Pick<LocalWorkspace, 'control'>, Pick<Staff, 'memberIds'> {
  readonly deliver: boolean;
}

function say(post: DemoPost, { control, memberIds, deliver }: Stage): void {
  const { channel, at, answer, text } = post;
  const memberId = (name: string) => memberIds.get(name) ?? name;
  const { ts } = control.say({
    channel,
    at,
    deliver,
    ...(answer === null
      ? { as: memberId(post.by), text: (!deliver && post.editedTo) || text }
      : { as: { bot: post.by }, ...surveyMessage({ text, answer }) }),
  });
  if (deliver && post.editedTo !== null) control.edit({ channel, ts, text: post.editedTo });
  for (const { at: repliedAt, by, text: reply } of post.replies) {
    control.say({ channel, at: repliedAt, deliver, as: memberId(by), text: reply, threadTs: ts });
  }
}
