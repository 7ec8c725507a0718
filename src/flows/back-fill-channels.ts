import type { ChannelStore } from '../ports/keeping.ts';
import type { Envelope, InboxStore } from '../ports/receiving.ts';
import type { Channels, Workspace } from '../ports/slack.ts';
import type { Clock, Log } from '../ports/world.ts';

/** Fetches what was said in watched channels while nothing of it reached us. */
export interface BackFill {
  /**
   * Notes in the inbox from where each channel is to be fetched, before anything newer is heard:
   * a crash halfway loses nothing, and what fails in one channel is tried again there alone.
   * `deafSince` is null after a start.
   */
  plan(deafSince: Date | null): Promise<void>;
  /** Whether an envelope is such a note. */
  isPlan(envelope: Envelope): boolean;
  /** Puts the messages that a channel misses in the inbox, as if Slack had sent them. */
  carryOut(envelope: Envelope): Promise<void>;
}

/** Slack does not send messages in order: some before the newest may never have come. */
const OVERLAP_SECONDS = 300;

/** From where a channel is fetched. */
interface Gap {
  readonly channelId: string;
  readonly afterTs: string;
}

type Body = Readonly<Record<string, unknown>>;

export function createBackFillChannels(world: {
  readonly watched: Pick<ChannelStore, 'watched'>;
  readonly channels: Pick<Channels, 'messagesAfter'>;
  readonly inbox: Pick<InboxStore, 'put'>;
  /** Makes an envelope of an event, personal data out of it; null when it is none. */
  readonly toEnvelope: (body: Body, receivedAt: Date) => Envelope | null;
  readonly workspace: () => Workspace | null;
  /** Called when something was put in the inbox. */
  readonly onPut: () => void;
  readonly clock: Clock;
  readonly log: Log;
}): BackFill {
  const { channels, inbox, workspace, onPut, clock, log } = world;

  async function fetch({ channelId, afterTs }: Gap): Promise<number> {
    let found = 0;
    for await (const message of channels.messagesAfter(channelId, afterTs)) {
      if (message.bot_id !== undefined && message.bot_id === workspace()?.botId) continue;
      const body = asEvent(channelId, { message, teamId: workspace()?.id });
      const envelope = world.toEnvelope(body, clock());
      if (envelope !== null && (await inbox.put(envelope)) === 'new') found += 1;
    }
    if (found > 0) onPut();
    return found;
  }

  return {
    async plan(deafSince) {
      const watched = await world.watched.watched();
      if (watched.length === 0) return;
      const deafTs = deafSince === null ? Number.POSITIVE_INFINITY : deafSince.getTime() / 1000;
      const receivedAt = clock();
      for (const { id: channelId, heardUpToTs } of watched) {
        const after = Math.min(Number(heardUpToTs), deafTs) - OVERLAP_SECONDS;
        const gap: Gap = { channelId, afterTs: Math.max(0, after).toFixed(6) };
        const id = `${LANE}:${channelId}:${receivedAt.toISOString()}`;
        await inbox.put({ id, lane: LANE, body: { type: LANE, ...gap }, receivedAt });
      }
      onPut();
    },
    isPlan: ({ body }) => body.type === LANE,
    async carryOut({ body }) {
      const { channelId, afterTs } = body;
      if (typeof channelId !== 'string' || typeof afterTs !== 'string') return;
      const found = await fetch({ channelId, afterTs });
      log.info('channel fetched', { channelId, found });
    },
  };
}

/** One after another: Slack allows few of these calls. */
const LANE = 'back-fill';

/** The event that Slack would have sent; its id tells apart what was edited since. */
function asEvent(
  channelId: string,
  { message, teamId }: { readonly message: Body; readonly teamId: string | undefined },
): Body {
  const { ts, edited } = message;
  const editedTs =
    typeof edited === 'object' && edited !== null ? Reflect.get(edited, 'ts') : undefined;
  const revision = editedTs === undefined ? '' : `:${editedTs}`;
  return {
    type: 'event_callback',
    team_id: teamId,
    event_id: `history:${channelId}:${ts}${revision}`,
    event: { ...message, type: 'message', channel: channelId, event_ts: ts },
  };
}
