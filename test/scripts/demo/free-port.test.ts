import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { freePort } from '../../../scripts/demo/free-port.ts';

let busy: Server | undefined;

afterEach(() => {
  busy?.close();
});

test('gives the next port when the wanted one is busy', async () => {
  busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const { port } = busy.address() as AddressInfo;

  expect(await freePort(port)).toBeGreaterThan(port);
});

test('gives any free port for 0', async () => {
  expect(await freePort(0)).toBeGreaterThan(0);
});
