import type { Fields } from '../http/fields.ts';
import type { Channel } from '../state/channel.ts';
import { openDirectMessage } from '../state/open-direct-message.ts';
import type { World } from '../state/world.ts';
import type { ApiCall, ApiMethods } from './api-method.ts';
import { findChannel, scopeFor } from './find-channel.ts';
import { pageOf } from './page-of.ts';
import { SlackFault } from './slack-fault.ts';

const mayRead = ({ world, args }: ApiCall): readonly string[] => [
  scopeFor(world, args.text('channel'), 'read'),
];

const kinds = { public_channel: 'public', private_channel: 'private', im: 'im' } as const;
const scopesOfTypes: Readonly<Record<string, string>> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};

export const conversationMethods: ApiMethods = {
  'conversations.info': {
    token: 'bot',
    scopes: mayRead,
    run({ world, args }) {
      const channel = findChannel(world, args.needed('channel'));
      const count = { num_members: channel.members.size };
      const isCounted = args.flag('include_num_members');
      return { channel: { ...toSlack(world, channel), ...(isCounted ? count : {}) } };
    },
  },
  'conversations.list': {
    token: 'bot',
    scopes: ({ args }) => typesOf(args.text('types')).map((type) => scopesOfTypes[type] ?? type),
    run: list,
  },
  'conversations.members': {
    token: 'bot',
    scopes: mayRead,
    run({ world, args }) {
      const channel = findChannel(world, args.needed('channel'));
      const page = pageOf([...channel.members], args, { usual: 100, most: 1_000 });
      return { members: page.items, response_metadata: { next_cursor: page.nextCursor } };
    },
  },
  'conversations.open': { token: 'bot', scopes: () => ['im:write'], run: open },
};

function open({ world, args }: ApiCall): Fields {
  const [user, ...others] = args.needed('users').split(',');
  if (user === undefined || !world.members.has(user)) throw new SlackFault('user_not_found');
  if (others.length > 0) throw new SlackFault('method_not_supported_for_channel_type');
  const channel = openDirectMessage(world, user);
  if (!args.flag('return_im')) return { channel: { id: channel.id } };
  return { channel: toSlack(world, channel) };
}

function list({ world, args }: ApiCall): Fields {
  const types = typesOf(args.text('types'));
  const listed = [...world.channels.values()].filter((channel) => {
    const isAsked = types.some((type) => kinds[type as keyof typeof kinds] === channel.kind);
    const isVisible = channel.kind === 'public' || channel.members.has(world.app.botUserId);
    return isAsked && isVisible && !(args.flag('exclude_archived') && channel.isArchived);
  });
  const page = pageOf(listed, args, { usual: 100, most: 1_000 });
  return {
    channels: page.items.map((channel) => toSlack(world, channel)),
    response_metadata: { next_cursor: page.nextCursor },
  };
}

function typesOf(given: string): readonly string[] {
  const types = given === '' ? ['public_channel'] : given.split(',').map((type) => type.trim());
  if (types.some((type) => scopesOfTypes[type] === undefined))
    throw new SlackFault('invalid_types');
  return types;
}

function toSlack(world: World, channel: Channel): Fields {
  const isIm = channel.kind === 'im';
  return {
    id: channel.id,
    ...(isIm ? { user: channel.name } : { name: channel.name, name_normalized: channel.name }),
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: isIm,
    is_mpim: false,
    is_private: channel.kind !== 'public',
    is_archived: channel.isArchived,
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    is_member: channel.members.has(world.app.botUserId),
    created: Math.floor(channel.createdAt.getTime() / 1000),
    context_team_id: world.team.id,
  };
}
