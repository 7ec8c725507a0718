import type { Channels } from '../ports/slack.ts';
import type { Clock } from '../ports/world.ts';
import type { WatchChannel } from './watch-channel.ts';

/** Hears a channel that Earshot is in; writes nothing where it is in none. */
export type StartListening = (channelId: string) => Promise<'started' | 'not invited'>;

/** Nobody is asked which team it is for: whoever started it is shown, and can change it. */
export function createStartListening(world: {
  readonly watchChannel: WatchChannel;
  readonly names: Pick<Channels, 'isMember'>;
  readonly clock: Clock;
}): StartListening {
  const { watchChannel, names, clock } = world;

  return async function startListening(channelId) {
    if (!(await names.isMember(channelId))) return 'not invited';
    await watchChannel({ channelId, invitedBy: null, ts: tsOf(clock()) });
    return 'started';
  };
}

/** An instant as Slack writes timestamps: seconds and six decimals. */
function tsOf(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}
