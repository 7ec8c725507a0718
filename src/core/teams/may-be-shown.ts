import type { WatchedChannel } from './team.ts';

/** Whether words said in one channel may be shown in another: a private channel's only in itself. */
export function mayBeShown(
  saidIn: Pick<WatchedChannel, 'id' | 'isPrivate'>,
  shownIn: string,
): boolean {
  return saidIn.id === shownIn || !saidIn.isPrivate;
}
