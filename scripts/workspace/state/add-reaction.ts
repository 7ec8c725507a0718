import type { Channel } from './channel.ts';
import type { Reaction } from './message.ts';
import type { World } from './world.ts';

/** Adds an emoji to a message; false when that member had added it before. */
export function addReaction(
  world: World,
  channel: Channel,
  { ts, user, name }: { readonly ts: string; readonly user: string; readonly name: string },
): boolean {
  const message = channel.log.find(ts);
  if (message === undefined) return false;
  const reactions = message.reactions ?? [];
  const users = reactions.find((reaction) => reaction.name === name)?.users ?? [];
  if (users.includes(user)) return false;
  const added: Reaction = { name, users: [...users, user], count: users.length + 1 };
  const others = reactions.filter((reaction) => reaction.name !== name);
  channel.log.replace({ ...message, reactions: [...others, added] });
  world.tell({ kind: 'reacted', channel, message, user, name });
  return true;
}
