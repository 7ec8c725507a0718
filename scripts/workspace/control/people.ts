import { joinChannel } from '../state/join-channel.ts';
import { leaveChannel } from '../state/leave-channel.ts';
import type { World } from '../state/world.ts';
import { ControlFault } from './control-fault.ts';
import { channelOf, memberOf } from './look-up.ts';

/** Who is in the workspace, and where. Channels and members go by id or by name. */
export interface People {
  createMember(member: NewMember): { readonly id: string; readonly name: string };
  createChannel(channel: NewChannel): { readonly id: string; readonly name: string };
  join(membership: { readonly channel: string; readonly user: string }): void;
  leave(membership: { readonly channel: string; readonly user: string }): void;
  /** Invites the app, as `by`. */
  invite(invitation: { readonly channel: string; readonly by: string }): void;
  /** Takes the app out of a channel. */
  remove(removal: { readonly channel: string; readonly by: string }): void;
  archive(channel: { readonly channel: string }): void;
}

interface NewMember {
  /** The handle. */
  readonly name: string;
  readonly realName?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly isAdmin?: boolean;
  /** What stands beside the name: `:palm_tree:`. */
  readonly statusEmoji?: string;
  readonly id?: string;
}

interface NewChannel {
  readonly name: string;
  readonly isPrivate?: boolean;
  /** Everyone there is when left out. */
  readonly members?: readonly string[];
  readonly id?: string;
}

export function createPeople(world: World): People {
  const membershipOf = ({
    channel,
    user,
  }: {
    readonly channel: string;
    readonly user: string;
  }) => ({
    place: channelOf(world, channel),
    who: memberOf(world, user).id,
  });
  return {
    createMember({ name, ...given }) {
      if (!/^[a-z0-9._-]{1,80}$/.test(String(name))) {
        throw new ControlFault('A handle is made of a-z, 0-9, dots, dashes and underscores.');
      }
      const member = {
        id: given.id ?? world.newId('U'),
        name,
        realName: given.realName ?? name,
        timeZone: given.timeZone ?? 'Europe/Amsterdam',
        locale: given.locale ?? 'en-GB',
        isAdmin: given.isAdmin ?? false,
        isBot: false,
        statusEmoji: given.statusEmoji ?? '',
      };
      world.members.set(member.id, member);
      world.tell({ kind: 'arranged' });
      return { id: member.id, name };
    },
    createChannel({ name, isPrivate = false, members, id }) {
      if (!/^[\p{L}\p{N}_-]{1,80}$/u.test(String(name))) {
        throw new ControlFault('A channel’s name is made of letters, digits, dashes, underscores.');
      }
      const kind = isPrivate ? 'private' : 'public';
      const everyone = [...world.members.values()].filter(({ isBot }) => !isBot);
      const inside = members?.map((one) => memberOf(world, one)) ?? everyone;
      const channel = world.addChannel({ id: id ?? world.newId('C'), name, kind });
      for (const member of inside) channel.members.add(member.id);
      world.tell({ kind: 'arranged' });
      return { id: channel.id, name };
    },
    join(membership) {
      const { place, who } = membershipOf(membership);
      joinChannel(world, place, { user: who, by: who });
    },
    leave(membership) {
      const { place, who } = membershipOf(membership);
      leaveChannel(world, place, { user: who, by: who });
    },
    invite({ channel, by }) {
      const { place, who } = membershipOf({ channel, user: by });
      joinChannel(world, place, { user: world.app.botUserId, by: who });
    },
    remove({ channel, by }) {
      const { place, who } = membershipOf({ channel, user: by });
      leaveChannel(world, place, { user: world.app.botUserId, by: who });
    },
    archive({ channel }) {
      channelOf(world, channel).isArchived = true;
    },
  };
}
