import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Log } from '../ports/world.ts';

/** Answers one request; what it throws is logged and answered with 500. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Handlers by method and path: `GET /healthz`. */
export type HttpRoutes = Readonly<Record<string, HttpHandler>>;

export interface HttpServer {
  /** Resolves with the port listened on; rejects with what to do when the port is taken. */
  start(): Promise<number>;
  /** Takes no new connections and resolves when the open ones are answered. */
  stop(): Promise<void>;
}

/** A client that sends slower than this is cut off, so that it cannot hold a connection open. */
const REQUEST_TIMEOUT_MS = 10_000;

/** When the server stops, a connection that is not answered by now is cut. */
const STOP_LIMIT_MS = 2_000;

/** The one HTTP server of the process: health, and in HTTP mode what Slack sends. */
export function createHttpServer(
  at: { readonly host: string; readonly port: number },
  routes: HttpRoutes,
  log: Log,
): HttpServer {
  const limits = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: 1_000,
  };
  const server = createServer(limits, (request, response) => {
    answer(routes, request, response).catch((cause: unknown) => {
      log.error('HTTP request failed', { cause });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, at)));
        server.listen(at.port, at.host, () => {
          const address = server.address();
          resolve(typeof address === 'object' && address !== null ? address.port : at.port);
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        // A connection on which nothing was ever asked is not idle to Node, and would hold us up.
        const cut = setTimeout(() => server.closeAllConnections(), STOP_LIMIT_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

async function answer(
  routes: HttpRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?');
  const handler = routes[`${request.method} ${path}`];
  if (handler !== undefined) return handler(request, response);
  const isKnownPath = Object.keys(routes).some((route) => route.endsWith(` ${path}`));
  response.writeHead(isKnownPath ? 405 : 404).end();
}

function explain(cause: NodeJS.ErrnoException, at: { host: string; port: number }): Error {
  if (cause.code !== 'EADDRINUSE') return cause;
  return new Error(`Port ${at.port} on ${at.host} is in use: set PORT to a free one.`, { cause });
}
