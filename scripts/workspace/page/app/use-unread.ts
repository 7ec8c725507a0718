import { useEffect, useState } from 'react';
import type { Overview } from '../../control/watching.ts';

/** Which channels have something newer than when they were last open on this page. */
export function useUnread(overview: Overview, current: string): (channel: string) => boolean {
  const newest = Object.fromEntries(
    overview.channels.map(({ id, lastTs }) => [id, Number(lastTs ?? 0)]),
  );
  const [read, setRead] = useState<Readonly<Record<string, number>>>(newest);
  const currentNewest = newest[current] ?? 0;
  useEffect(() => {
    setRead((before) => ({ ...before, [current]: currentNewest }));
  }, [current, currentNewest]);
  return (channel) => channel !== current && (newest[channel] ?? 0) > (read[channel] ?? 0);
}
