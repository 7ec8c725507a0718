import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { asFields, asText } from './fields.ts';
import { isOutsider } from './is-outsider.ts';
import type { View } from './kit/message.ts';
import { forAsker } from './reply.ts';
import type { SlackFlows } from './slack-flows.ts';
import { simpleAnswer } from './views/simple-answer.ts';
import { wordsOf } from './words/words-of.ts';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/** Whoever it says something to may come from anywhere; whoever asks is a member. */
export function onlyMembers(flows: SlackFlows) {
  return async (args: Args): Promise<void> => {
    const workspaceId = flows.workspace()?.id ?? args.context.teamId ?? '';
    if (!isQuestion(args) || !isOutsider(args.body, workspaceId)) {
      await args.next();
      return;
    }
    if (args.ack !== undefined) await args.ack();
    const { language } = await flows.knowAsker(null);
    await refuse(args, simpleAnswer(wordsOf(language).trouble.outsider), flows);
  };
}

async function refuse(args: Args, refusal: View, flows: SlackFlows): Promise<void> {
  if ('respond' in args && args.respond !== undefined) {
    await args.respond(forAsker(refusal));
    return;
  }
  const { channel, ts, thread_ts, user } = asFields(asFields(args.body).event);
  const [channelId, userId] = [asText(channel), asText(user)];
  if (channelId === '' || userId === '') return;
  await flows.queuePost({
    key: `refusal:${channelId}:${asText(ts)}`,
    channelId,
    threadTs: asText(thread_ts) || null,
    onlyFor: userId,
    message: refusal,
  });
}

/** Events besides a mention tell what happened; they ask nothing. */
function isQuestion(args: Args): boolean {
  return !('event' in args) || asFields(args.event).type === 'app_mention';
}
