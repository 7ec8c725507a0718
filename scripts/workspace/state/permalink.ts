import type { Message } from './message.ts';
import type { World } from './world.ts';

/** Where a message is read in a browser: on this workspace's own page. */
export function permalink(world: World, channelId: string, message: Message): string {
  const place = `${world.team.url}archives/${channelId}/p${message.ts.replace('.', '')}`;
  if (message.thread_ts === undefined || message.thread_ts === message.ts) return place;
  return `${place}?thread_ts=${message.thread_ts}&cid=${channelId}`;
}
