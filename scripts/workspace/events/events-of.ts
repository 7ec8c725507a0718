import type { Fields } from '../http/fields.ts';
import type { Channel } from '../state/channel.ts';
import type { Happening } from '../state/happening.ts';
import type { World } from '../state/world.ts';

/** An event Slack would send, and the name an app subscribes to it by. */
export interface SlackEvent {
  readonly subscription: string;
  readonly event: Fields;
}

const channelTypes = { public: 'channel', private: 'group', im: 'im' } as const;
const subscriptions = {
  public: 'message.channels',
  private: 'message.groups',
  im: 'message.im',
} as const;

/** What the app is sent when something happens: only what it could see, being a member. */
export function eventsOf(world: World, happening: Happening): readonly SlackEvent[] {
  switch (happening.kind) {
    case 'posted':
      return [
        ...messageEvent(world, happening.channel, happening.message),
        ...mentionEvent(world, happening),
      ];
    case 'edited':
      return messageEvent(world, happening.channel, {
        subtype: 'message_changed',
        message: happening.message,
        previous_message: happening.before,
        hidden: true,
        ts: happening.at,
      });
    case 'deleted':
      return messageEvent(world, happening.channel, {
        subtype: 'message_deleted',
        previous_message: happening.before,
        hidden: true,
        deleted_ts: happening.before.ts,
        ts: happening.at,
      });
    case 'joined':
    case 'left':
      return membershipEvent(world, happening);
    case 'reacted':
      return reactionEvent(world, happening);
    case 'home opened':
      return [homeEvent(world, happening)];
    case 'uninstalled':
      return [{ subscription: 'app_uninstalled', event: { type: 'app_uninstalled' } }];
    case 'answered':
    case 'view shown':
    case 'view closed':
    case 'arranged':
      return [];
    default:
      return happening satisfies never;
  }
}

function hears(world: World, channel: Channel): boolean {
  return channel.members.has(world.app.botUserId);
}

function messageEvent(world: World, channel: Channel, message: object): readonly SlackEvent[] {
  if (!hears(world, channel)) return [];
  const ts = (message as { readonly ts: string }).ts;
  return [
    {
      subscription: subscriptions[channel.kind],
      event: {
        type: 'message',
        ...message,
        channel: channel.id,
        event_ts: ts,
        channel_type: channelTypes[channel.kind],
      },
    },
  ];
}

function mentionEvent(
  world: World,
  { channel, message }: Extract<Happening, { kind: 'posted' }>,
): readonly SlackEvent[] {
  const isOwn = message.user === world.app.botUserId;
  const isMentioned = message.text.includes(`<@${world.app.botUserId}>`);
  if (!isMentioned || isOwn || channel.kind === 'im' || !hears(world, channel)) return [];
  if (message.subtype === 'channel_join') return [];
  return [
    {
      subscription: 'app_mention',
      event: { ...message, type: 'app_mention', channel: channel.id, event_ts: message.ts },
    },
  ];
}

function membershipEvent(
  world: World,
  { kind, channel, user, by }: Extract<Happening, { kind: 'joined' | 'left' }>,
): readonly SlackEvent[] {
  const eventTs = eventTsOf(world);
  const channelType = channel.kind === 'public' ? 'C' : 'G';
  if (kind === 'joined') {
    if (!hears(world, channel)) return [];
    return [
      {
        subscription: 'member_joined_channel',
        event: {
          type: 'member_joined_channel',
          user,
          channel: channel.id,
          channel_type: channelType,
          team: world.team.id,
          ...(by === user ? {} : { inviter: by }),
          event_ts: eventTs,
        },
      },
    ];
  }
  if (user === world.app.botUserId) {
    // An app that was taken out is no member any more: it is told by this event alone.
    const type = channel.kind === 'public' ? 'channel_left' : 'group_left';
    return [
      { subscription: type, event: { type, channel: channel.id, actor_id: by, event_ts: eventTs } },
    ];
  }
  if (!hears(world, channel)) return [];
  return [
    {
      subscription: 'member_left_channel',
      event: {
        type: 'member_left_channel',
        user,
        channel: channel.id,
        channel_type: channelType,
        team: world.team.id,
        event_ts: eventTs,
      },
    },
  ];
}

function reactionEvent(
  world: World,
  { channel, message, user, name }: Extract<Happening, { kind: 'reacted' }>,
): readonly SlackEvent[] {
  if (!hears(world, channel)) return [];
  return [
    {
      subscription: 'reaction_added',
      event: {
        type: 'reaction_added',
        user,
        reaction: name,
        item: { type: 'message', channel: channel.id, ts: message.ts },
        ...(message.user === undefined ? {} : { item_user: message.user }),
        event_ts: eventTsOf(world),
      },
    },
  ];
}

function homeEvent(
  world: World,
  { user, channel }: Extract<Happening, { kind: 'home opened' }>,
): SlackEvent {
  const home = world.homes.get(user);
  return {
    subscription: 'app_home_opened',
    event: {
      type: 'app_home_opened',
      user,
      channel: channel.id,
      tab: 'home',
      ...(home === undefined ? {} : { view: { id: home.id, ...home.content, hash: home.hash } }),
      event_ts: eventTsOf(world),
    },
  };
}

function eventTsOf(world: World): string {
  return (world.now().getTime() / 1000).toFixed(6);
}
