import { createServer } from 'node:net';

/** How many ports above the wanted one are tried. */
const TRIES = 20;

/** The first port from `wanted` up that nobody listens on here; any free one for 0. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    const free = await listenOnce(port);
    if (free !== null) return free;
  }
  throw new Error(`No port from ${wanted} to ${wanted + TRIES - 1} is free`);
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
