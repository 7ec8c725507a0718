import { randomUUID } from 'node:crypto';
import type { Fields } from '../http/fields.ts';
import { addReaction } from '../state/add-reaction.ts';
import { editMessage } from '../state/edit-message.ts';
import type { Message } from '../state/message.ts';
import { type Draft, postMessage } from '../state/post-message.ts';
import { removeMessage } from '../state/remove-message.ts';
import { richText } from '../state/rich-text.ts';
import { typedText } from '../state/typed-text.ts';
import type { World } from '../state/world.ts';
import { ControlFault } from './control-fault.ts';
import { channelOf, memberOf, messageOf } from './look-up.ts';

/** What members and other bots say. */
export interface Speaking {
  say(saying: Saying): { readonly channel: string; readonly ts: string };
  edit(edit: { readonly channel: string; readonly ts: string; readonly text: string }): void;
  delete(removal: { readonly channel: string; readonly ts: string }): void;
  react(reaction: {
    readonly channel: string;
    readonly ts: string;
    readonly user: string;
    /** Without the colons. */
    readonly name: string;
  }): void;
}

export interface Saying {
  readonly channel: string;
  /** A member's id or handle, or another bot by name. */
  readonly as: string | { readonly bot: string; readonly icon?: string };
  /** A member's is taken as typed (`&`, `<`, `>` are escaped); a bot's as Slack's mrkdwn. */
  readonly text: string;
  readonly blocks?: readonly Fields[];
  readonly attachments?: readonly Fields[];
  readonly files?: readonly Fields[];
  readonly threadTs?: string;
  /** When it was said, if not now. */
  readonly at?: Date | string;
  /** Exactly this timestamp; must be free in the channel. */
  readonly ts?: string;
  /** False keeps it from the app: it is history it has to find by itself. */
  readonly deliver?: boolean;
}

export function createSpeaking(world: World): Speaking {
  return {
    say(saying) {
      const channel = channelOf(world, saying.channel);
      if (saying.ts !== undefined && channel.log.find(saying.ts) !== undefined) {
        throw new ControlFault(`There is a message ${saying.ts} already.`);
      }
      const ts = saying.ts ?? channel.log.newTs(instant(world, saying.at));
      const thread = saying.threadTs === undefined ? {} : { thread_ts: saying.threadTs };
      const message = postMessage(world, channel, {
        draft: { ...authored(world, saying), ...thread, ts },
        isQuiet: saying.deliver === false,
      });
      return { channel: channel.id, ts: message.ts };
    },
    edit({ channel: name, ts, text }) {
      const channel = channelOf(world, name);
      const before = messageOf(channel, ts);
      const edited = { user: before.user ?? '', ts: channel.log.newTs(world.now()) };
      editMessage(world, channel, {
        before,
        changes: { ...typed(world, String(text)), edited },
      });
    },
    delete({ channel: name, ts }) {
      const channel = channelOf(world, name);
      removeMessage(world, channel, messageOf(channel, ts));
    },
    react({ channel: name, ts, user, name: emoji }) {
      const channel = channelOf(world, name);
      messageOf(channel, ts);
      addReaction(world, channel, { ts, user: memberOf(world, user).id, name: emoji });
    },
  };
}

function authored(world: World, saying: Saying): Draft {
  const { as, blocks, attachments, files } = saying;
  const parts = {
    ...(attachments === undefined ? {} : { attachments }),
    ...(files === undefined ? {} : { files }),
  };
  if (typeof as === 'string') {
    return {
      user: memberOf(world, as).id,
      client_msg_id: randomUUID(),
      ...typed(world, String(saying.text)),
      ...(blocks === undefined ? {} : { blocks }),
      ...parts,
      ...(files === undefined ? {} : { subtype: 'file_share' }),
    };
  }
  return {
    subtype: 'bot_message',
    bot_id: botIdOf(as.bot),
    username: as.bot,
    ...(as.icon === undefined ? {} : { icons: { emoji: as.icon } }),
    text: String(saying.text),
    ...(blocks === undefined ? {} : { blocks }),
    ...parts,
  };
}

function typed(world: World, text: string): Pick<Message, 'text' | 'blocks'> {
  const sent = typedText(world, text);
  return { text: sent, ...(sent === '' ? {} : { blocks: [richText(sent)] }) };
}

/** The same name is the same bot. */
function botIdOf(name: string): string {
  const letters = name.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return `B${letters.padEnd(8, '0').slice(0, 10)}`;
}

function instant(world: World, at: Date | string | undefined): Date {
  const date = at === undefined ? world.now() : new Date(at);
  if (Number.isNaN(date.getTime())) throw new ControlFault(`"${at}" is not a time.`);
  return date;
}
