import type { ServerResponse } from 'node:http';
import type { Visit } from '../http/create-server.ts';
import type { World } from '../state/world.ts';

/** A burst of changes is told once. */
const quietMs = 120;

/** Tells open pages, by server-sent events, that there is something new to look at. */
export interface Live {
  join(visit: Visit): void;
  stop(): void;
}

export function createLive(world: World): Live {
  const pages = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | undefined;

  const unwatch = world.watch(() => {
    if (pages.size === 0) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const page of pages) page.write('data: changed\n\n');
    }, quietMs);
  });

  return {
    join({ response }) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    stop() {
      unwatch();
      clearTimeout(timer);
      for (const page of pages) page.end();
    },
  };
}
