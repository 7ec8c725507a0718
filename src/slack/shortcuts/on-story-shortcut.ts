import type {
  AllMiddlewareArgs,
  GlobalShortcut,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
} from '@slack/bolt';
import { openOwnStory } from '../open-own-story.ts';
import type { SlackFlows } from '../slack-flows.ts';

type Args = SlackShortcutMiddlewareArgs<GlobalShortcut | MessageShortcut> & AllMiddlewareArgs;

/** Somebody wants to tell a message as a story, or one of their own. */
export function onStoryShortcut(flows: SlackFlows) {
  return async ({ ack, shortcut, client }: Args) => {
    await ack();
    const isMessage = shortcut.type === 'message_action';
    await openOwnStory(
      {
        ...{ client, triggerId: shortcut.trigger_id },
        channelId: isMessage ? shortcut.channel.id : null,
        message: isMessage ? { ts: shortcut.message_ts, text: shortcut.message.text ?? '' } : null,
      },
      flows,
    );
  };
}
