import type { InboxBacklog } from '../ports/receiving.ts';
import type { Clock } from '../ports/world.ts';
import type { HttpHandler, HttpRoutes } from './http-server.ts';

/** What readiness is judged by. */
export interface Vitals {
  /** Rejects when the database does not answer. */
  readonly pingStore: () => Promise<void>;
  readonly backlog: () => Promise<InboxBacklog>;
  readonly postsWaiting: () => Promise<{ readonly pending: number; readonly dropped: number }>;
  /** Whether Slack can reach us now. */
  readonly isHearing: () => boolean;
  readonly clock: Clock;
}

/**
 * An envelope that waits longer than this means that we no longer keep up. What is fetched from
 * before is left out of the backlog's age: that is paced, and waits on purpose.
 */
const BACKLOG_LIMIT_MS = 60_000;

/** `/healthz`: the process runs. `/readyz`: it hears Slack, reaches its database and keeps up. */
export function healthRoutes(vitals: Vitals): HttpRoutes {
  return {
    'GET /healthz': async (_request, response) => {
      response.writeHead(200, JSON_TYPE).end('{"ok":true}');
    },
    'GET /readyz': readiness(vitals),
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

function readiness(vitals: Vitals): HttpHandler {
  return async (_request, response) => {
    const report = await examine(vitals);
    response.writeHead(report.ok ? 200 : 503, JSON_TYPE).end(JSON.stringify(report));
  };
}

async function examine(vitals: Vitals) {
  const hearing = vitals.isHearing();
  try {
    await vitals.pingStore();
    const [inbox, outbox] = await Promise.all([vitals.backlog(), vitals.postsWaiting()]);
    const oldest = inbox.oldestPendingAt?.getTime() ?? Number.POSITIVE_INFINITY;
    const keepsUp = vitals.clock().getTime() - oldest < BACKLOG_LIMIT_MS;
    return {
      ok: hearing && keepsUp,
      store: true,
      hearing,
      keepsUp,
      inbox: { pending: inbox.pending, dead: inbox.dead },
      outbox,
    };
  } catch {
    return { ok: false, store: false, hearing };
  }
}
