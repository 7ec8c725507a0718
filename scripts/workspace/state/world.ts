import type { Channel, ChannelKind } from './channel.ts';
import { createFiles, type Files } from './files.ts';
import type { Happening } from './happening.ts';
import type { Member } from './member.ts';
import { createMessageLog } from './message-log.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { createTriggers, type Triggers } from './triggers.ts';
import type { View } from './view.ts';

/** Everything the workspace knows, in memory, until it stops. */
export interface World {
  readonly team: Team;
  readonly app: App;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  /** Open modals by id; a member's newest is the one on top. */
  readonly modals: Map<string, View>;
  /** App Homes by member. */
  readonly homes: Map<string, View>;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly files: Files;
  now(): Date;
  newId(prefix: string): string;
  addChannel(channel: {
    readonly id: string;
    readonly name: string;
    readonly kind: ChannelKind;
  }): Channel;
  tell(happening: Happening): void;
  /** Hears of everything that happens until the returned function is called. */
  watch(watcher: (happening: Happening) => void): () => void;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The workspace's address, ending in a slash: where permalinks begin. */
  readonly url: string;
}

/** The app under trial. */
export interface App {
  readonly id: string;
  readonly name: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly verificationToken: string;
  readonly commands: readonly SlashCommand[];
  readonly shortcuts: readonly Shortcut[];
}

export interface SlashCommand {
  /** With the slash. */
  readonly command: string;
  readonly hint: string;
  readonly description: string;
}

export interface Shortcut {
  readonly name: string;
  readonly callbackId: string;
  readonly kind: 'global' | 'message';
}

export function createWorld(options: {
  readonly team: Team;
  readonly app: App;
  readonly now: () => Date;
}): World {
  const { team, app, now } = options;
  const channels = new Map<string, Channel>();
  const watchers = new Set<(happening: Happening) => void>();
  const counts = new Map<string, number>();
  const bot: Member = {
    id: app.botUserId,
    name: app.name.toLowerCase(),
    realName: app.name,
    timeZone: 'Europe/Amsterdam',
    locale: 'en-GB',
    isBot: true,
    isAdmin: false,
  };
  return {
    team,
    app,
    members: new Map([[bot.id, bot]]),
    channels,
    modals: new Map(),
    homes: new Map(),
    triggers: createTriggers(now),
    responseUrls: createResponseUrls(now),
    files: createFiles(),
    now,
    newId(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return `${prefix}0LOCAL${String(count).padStart(4, '0')}`;
    },
    addChannel(channel) {
      const added: Channel = {
        ...channel,
        createdAt: now(),
        members: new Set(),
        log: createMessageLog(),
        isArchived: false,
      };
      channels.set(added.id, added);
      return added;
    },
    tell(happening) {
      for (const watcher of watchers) watcher(happening);
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
