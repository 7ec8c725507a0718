import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { healthRoutes, type Vitals } from '../../src/intake/health.ts';
import { createHttpServer, type HttpServer } from '../../src/intake/http-server.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const WELL: Vitals = {
  pingStore: async () => {},
  backlog: async () => ({ pending: 0, dead: 0, oldestPendingAt: null }),
  postsWaiting: async () => ({ pending: 0, dropped: 0 }),
  isHearing: () => true,
  clock: () => NOW,
};
const silent = { debug() {}, info() {}, warn() {}, error() {} };

describe('the health routes', () => {
  let server: HttpServer | undefined;

  afterEach(() => server?.stop());

  async function ask(path: string, vitals: Vitals = WELL, method = 'GET') {
    server = createHttpServer({ host: '127.0.0.1', port: 0 }, healthRoutes(vitals), silent);
    const port = await server.start();
    return fetch(`http://127.0.0.1:${port}${path}`, { method });
  }

  test('/healthz answers as long as the process runs', async () => {
    expect((await ask('/healthz', { ...WELL, isHearing: () => false })).status).toBe(200);
  });

  test('/readyz is well when Slack and the database are reached and nothing waits', async () => {
    const response = await ask('/readyz');

    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ok: true, inbox: { pending: 0, dead: 0 } });
  });

  test.each([
    ['Slack does not reach us', { isHearing: () => false }],
    ['the database is away', { pingStore: () => Promise.reject(new Error('away')) }],
    [
      'an envelope waits for over a minute',
      {
        backlog: async () => ({
          pending: 1,
          dead: 0,
          oldestPendingAt: new Date(NOW.getTime() - 61_000),
        }),
      },
    ],
  ])('/readyz says 503 when %s', async (_case, ill) => {
    expect((await ask('/readyz', { ...WELL, ...ill })).status).toBe(503);
  });

  test('an unknown path is 404 and a wrong method 405', async () => {
    expect((await ask('/nothing')).status).toBe(404);
    expect((await ask('/healthz', WELL, 'DELETE')).status).toBe(405);
  });

  test('a connection on which nothing is asked does not hold up the stop', async () => {
    const idle = createHttpServer({ host: '127.0.0.1', port: 0 }, {}, silent);
    const socket = connect(await idle.start(), '127.0.0.1');
    await once(socket, 'connect');

    await idle.stop();

    await once(socket, 'close');
  });

  test('a taken port is said with what to do', async () => {
    const first = createHttpServer({ host: '127.0.0.1', port: 0 }, {}, silent);
    const port = await first.start();

    const second = createHttpServer({ host: '127.0.0.1', port }, {}, silent);

    await expect(second.start()).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
    await first.stop();
  });
});
