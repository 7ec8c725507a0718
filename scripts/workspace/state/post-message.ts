import type { Channel } from './channel.ts';
import type { Message } from './message.ts';
import type { World } from './world.ts';

export interface Draft extends Omit<Message, 'type' | 'ts' | 'team'> {
  readonly ts?: string;
}

/** Puts a message into a channel, and tells everyone who listens unless it is to be quiet. */
export function postMessage(
  world: World,
  channel: Channel,
  { draft, isQuiet = false }: { readonly draft: Draft; readonly isQuiet?: boolean },
): Message {
  const parent = draft.thread_ts === undefined ? undefined : channel.log.find(draft.thread_ts);
  const message: Message = {
    ...draft,
    type: 'message',
    ts: draft.ts ?? channel.log.newTs(world.now()),
    team: world.team.id,
    ...(parent?.user === undefined ? {} : { parent_user_id: parent.user }),
  };
  channel.log.add(message);
  world.tell(
    isQuiet ? { kind: 'arranged', channelId: channel.id } : { kind: 'posted', channel, message },
  );
  return message;
}
