import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** The two ends of Socket Mode that a client meets: the call that opens it, and the socket. */
export interface SocketServer {
  readonly apiUrl: string;
  /** What `apps.connections.open` answers; null leaves the caller waiting. */
  answer: { readonly ok: boolean; readonly error?: string } | null;
  /** Whether a socket that opens is greeted, as Slack does. */
  isGreeting: boolean;
  readonly sockets: readonly WebSocket[];
  /** Everything the clients sent. */
  readonly heard: readonly unknown[];
  stop(): Promise<void>;
}

export async function startSocketServer(): Promise<SocketServer> {
  const sockets: WebSocket[] = [];
  const heard: unknown[] = [];
  const http = createServer((request, response) => {
    request.resume();
    if (server.answer === null) return;
    const url = `ws://127.0.0.1:${port()}/link`;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...server.answer, url }));
  });
  const port = () => (http.address() as AddressInfo).port;
  new WebSocketServer({ server: http }).on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (message) => void heard.push(JSON.parse(String(message))));
    if (server.isGreeting) socket.send('{"type":"hello","num_connections":1}');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));

  const server: SocketServer = {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    answer: { ok: true },
    isGreeting: true,
    sockets,
    heard,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.terminate();
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
