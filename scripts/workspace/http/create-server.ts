import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { sendJson } from './send-json.ts';

export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What follows the route's prefix in the path. */
  readonly rest: string;
}

/** A path's beginning, and who answers below it; the first that fits does. */
export type Routes = readonly (readonly [prefix: string, answer: Answer])[];
export type Answer = (visit: Visit) => Promise<void> | void;

/** An HTTP server that nothing a caller sends can bring down. */
export function createServer(routes: Routes): Server {
  return createHttpServer((request, response) => {
    response.on('error', () => request.destroy());
    visit(routes, request, response).catch((error: unknown) => {
      const says = error instanceof Error ? error.message : String(error);
      if (response.headersSent) response.destroy();
      else sendJson(response, { ok: false, error: says }, {}, 500);
    });
  });
}

async function visit(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  if (path === null) return sendJson(response, { ok: false, error: 'bad_request' }, {}, 400);
  for (const [prefix, answer] of routes) {
    if (path.startsWith(prefix)) {
      return await answer({ request, response, rest: path.slice(prefix.length) });
    }
  }
  sendJson(response, { ok: false, error: 'not_found' }, {}, 404);
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
  } catch {
    return null;
  }
}
