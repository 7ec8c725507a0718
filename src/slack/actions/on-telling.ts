import { openOwnStory } from '../open-own-story.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants to tell a story of their own: opens the form. */
export function onTelling(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { channelId } = pressed(args);
    const { client, body } = args;
    await openOwnStory({ client, triggerId: body.trigger_id, channelId, message: null }, flows);
  };
}
