import type { Fields } from '../http/fields.ts';
import type { Member } from '../state/member.ts';
import type { World } from '../state/world.ts';
import type { ApiMethods } from './api-method.ts';
import { pageOf } from './page-of.ts';
import { SlackFault } from './slack-fault.ts';

/** Who is who: the app itself, members, bots, the team. */
export const directoryMethods: ApiMethods = {
  'auth.test': {
    token: 'bot',
    scopes: () => [],
    run: ({ world: { team, app } }) => ({
      url: team.url,
      team: team.name,
      user: app.name.toLowerCase(),
      team_id: team.id,
      user_id: app.botUserId,
      bot_id: app.botId,
      is_enterprise_install: false,
    }),
  },
  'apps.connections.open': {
    token: 'app',
    scopes: () => [],
    run: ({ openSocket }) => ({ url: openSocket() }),
  },
  'users.info': {
    token: 'bot',
    scopes: () => ['users:read'],
    run({ world, args }) {
      const member = world.members.get(args.needed('user'));
      if (member === undefined) throw new SlackFault('user_not_found');
      return { user: toUser(world, member) };
    },
  },
  'users.list': {
    token: 'bot',
    scopes: () => ['users:read'],
    run({ world, args }) {
      const page = pageOf([...world.members.values()], args, { usual: 1_000, most: 1_000 });
      return {
        members: page.items.map((member) => toUser(world, member)),
        cache_ts: Math.floor(world.now().getTime() / 1_000),
        response_metadata: { next_cursor: page.nextCursor },
      };
    },
  },
  'bots.info': {
    token: 'bot',
    scopes: () => ['users:read'],
    run({ world: { app }, args }) {
      if (args.text('bot') !== app.botId) throw new SlackFault('bot_not_found');
      return {
        bot: {
          id: app.botId,
          deleted: false,
          name: app.name,
          app_id: app.id,
          user_id: app.botUserId,
        },
      };
    },
  },
  'team.info': {
    token: 'bot',
    scopes: () => ['team:read'],
    run: ({ world: { team } }) => ({
      team: { id: team.id, name: team.name, domain: team.domain, url: team.url },
    }),
  },
};

function toUser(world: World, member: Member): Fields {
  return {
    id: member.id,
    team_id: world.team.id,
    name: member.name,
    deleted: false,
    real_name: member.realName,
    tz: member.timeZone,
    locale: member.locale,
    profile: {
      ...{ real_name: member.realName, display_name: member.name, team: world.team.id },
      ...{ status_emoji: member.statusEmoji ?? '', status_text: '', status_expiration: 0 },
    },
    is_admin: member.isAdmin,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: member.isBot,
    is_app_user: false,
  };
}
