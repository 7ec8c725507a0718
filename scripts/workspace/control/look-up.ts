import type { Channel } from '../state/channel.ts';
import type { Member } from '../state/member.ts';
import type { Message } from '../state/message.ts';
import type { View } from '../state/view.ts';
import type { World } from '../state/world.ts';
import { ControlFault } from './control-fault.ts';

/** A channel by its id or its name, with or without the `#`. */
export function channelOf(world: World, idOrName: string): Channel {
  const byId = world.channels.get(idOrName);
  if (byId !== undefined) return byId;
  const name = String(idOrName).replace(/^#/, '');
  const named = [...world.channels.values()].filter(({ kind }) => kind !== 'im');
  const found = named.find((channel) => channel.name === name);
  if (found !== undefined) return found;
  const known = named.map((channel) => `#${channel.name}`).join(', ') || 'none yet';
  throw new ControlFault(`There is no channel "${idOrName}". There is: ${known}.`);
}

/** A member by id or handle, with or without the `@`. */
export function memberOf(world: World, idOrName: string): Member {
  const byId = world.members.get(idOrName);
  if (byId !== undefined) return byId;
  const name = String(idOrName).replace(/^@/, '');
  const found = [...world.members.values()].find((member) => member.name === name);
  if (found !== undefined) return found;
  throw new ControlFault(`There is no member "${idOrName}".`);
}

/** A message a member can see: one of the channel's, or an ephemeral one meant for them. */
export function messageOf(channel: Channel, ts: string, user?: string): Message {
  const ephemeral = channel.log.findEphemeral(ts);
  const isTheirs = user === undefined || ephemeral?.onlyFor === user;
  const found = channel.log.find(ts) ?? (isTheirs ? ephemeral?.message : undefined);
  if (found !== undefined) return found;
  throw new ControlFault(`There is no message ${ts} in #${channel.name}.`);
}

/** The modal or App Home with this id; the member's topmost modal when no id is given. */
export function viewOf(world: World, user: string, viewId?: string): View {
  const modals = [...world.modals.values()].filter((view) => view.user === user);
  if (viewId === undefined) {
    const top = modals.at(-1);
    if (top !== undefined) return top;
    throw new ControlFault('No modal is open.');
  }
  const home = world.homes.get(user);
  const found = home?.id === viewId ? home : modals.find(({ id }) => id === viewId);
  if (found !== undefined) return found;
  throw new ControlFault(`There is no view ${viewId} of this member.`);
}
