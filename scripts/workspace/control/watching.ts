import type { CallLog, LoggedCall } from '../api/call-log.ts';
import type { Delivery, DeliveryCounts } from '../events/delivery.ts';
import type { Fields } from '../http/fields.ts';
import type { ChannelKind } from '../state/channel.ts';
import type { Member } from '../state/member.ts';
import type { Message } from '../state/message.ts';
import { toSlackView } from '../state/to-slack-view.ts';
import { withThread } from '../state/with-thread.ts';
import type { App, World } from '../state/world.ts';
import { channelOf, memberOf } from './look-up.ts';

/** What can be seen of the workspace from outside. */
export interface Watching {
  /** What a member sees in a channel or one thread of it, oldest first. */
  messages(place: Place): readonly SeenMessage[];
  /** A member's open modals, the topmost last. */
  views(of: { readonly user: string }): readonly Fields[];
  home(of: { readonly user: string }): Fields | null;
  overview(): Overview;
  /** Web API calls, oldest first; those of one method when named. */
  calls(filter?: { readonly method?: string }): readonly LoggedCall[];
  clearCalls(): void;
  deliveries(): DeliveryCounts;
  /** Resolves when every event was acknowledged or given up. */
  idle(): Promise<void>;
}

interface Place {
  readonly channel: string;
  /** Whose ephemeral messages are among them. */
  readonly user?: string;
  readonly threadTs?: string;
  /** The newest so many; all when left out. */
  readonly limit?: number;
  /** Only those before this timestamp. */
  readonly before?: string;
}

export type SeenMessage = Message & Fields & { readonly is_ephemeral?: true };

export interface Overview {
  readonly team: string;
  readonly app: Pick<App, 'id' | 'name' | 'botUserId' | 'commands' | 'shortcuts'>;
  readonly members: readonly Member[];
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: ChannelKind;
    readonly members: readonly string[];
    readonly lastTs: string | null;
  }[];
}

export function createWatching(world: World, delivery: Delivery, calls: CallLog): Watching {
  return {
    messages: (place) => seen(world, place),
    views({ user }) {
      const { id } = memberOf(world, user);
      const open = [...world.modals.values()].filter((view) => view.user === id);
      return open.map((view) => toSlackView(world, view));
    },
    home({ user }) {
      const home = world.homes.get(memberOf(world, user).id);
      return home === undefined ? null : toSlackView(world, home);
    },
    overview: () => ({
      team: world.team.name,
      app: world.app,
      members: [...world.members.values()],
      channels: [...world.channels.values()].map(({ id, name, kind, members, log }) => ({
        id,
        name,
        kind,
        members: [...members],
        lastTs: log.all().at(-1)?.ts ?? null,
      })),
    }),
    calls: (filter) => calls.all(filter?.method),
    clearCalls: () => calls.clear(),
    deliveries: () => delivery.counts(),
    idle: () => delivery.idle(),
  };
}

function seen(world: World, { channel: name, user, threadTs, limit, before }: Place) {
  const channel = channelOf(world, name);
  const isHere = (message: Message) =>
    threadTs === undefined
      ? message.thread_ts === undefined || message.thread_ts === message.ts
      : message.thread_ts === threadTs || message.ts === threadTs;
  const isWanted = (message: Message) =>
    isHere(message) && (before === undefined || Number(message.ts) < Number(before));
  const most = limit === undefined ? Infinity : Math.max(1, Number(limit) || 1);
  const kept = channel.log.all().filter(isWanted);
  const ephemeral = user === undefined ? [] : channel.log.ephemeralsFor(memberOf(world, user).id);
  const seenHere: readonly SeenMessage[] = [
    ...kept.slice(-most).map((message) => withThread(channel, message)),
    ...ephemeral
      .filter(({ message }) => isWanted(message))
      .map(({ message }) => ({ ...message, is_ephemeral: true as const })),
  ];
  return seenHere.toSorted((one, other) => Number(one.ts) - Number(other.ts)).slice(-most);
}
