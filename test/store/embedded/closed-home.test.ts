import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseHome } from '../../../src/store/embedded/choose-home.ts';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';
import { silentLog } from '../../support/silent-log.ts';

describe.runIf(process.getuid?.() === 0)('as root, in a home folder closed to others', () => {
  let home: string;
  let fallback: string | undefined;

  beforeEach(async () => {
    home = await mkdtemp('/tmp/earshot_test_closed_');
    await chmod(home, 0o700);
  });

  afterEach(async () => {
    await rm(home, { recursive: true });
    if (fallback !== undefined) await rm(fallback, { recursive: true });
  });

  test('the database lives where its user can reach it, in a place of its own', async () => {
    const one = await chooseHome(join(home, 'one/.data'), silentLog);
    const two = await chooseHome(join(home, 'two/.data'), silentLog);
    await rm(dirname(two.folder), { recursive: true });
    fallback = dirname(one.folder);

    expect(one.folder).toMatch(/^\/var\/lib\/earshot\/data-[0-9a-f]{8}\/postgres$/);
    expect(two.folder).not.toBe(one.folder);
    expect(one.user?.uid).toBeGreaterThan(0);
    expect(await chooseHome(join(home, 'one/.data'), silentLog)).toEqual(one);
  });

  test('it starts there', { timeout: 60_000 }, async () => {
    const dataDir = join(home, '.data');

    const server = await startEmbedded({ dataDir, log: silentLog });

    expect(server.describe()).toContain('of its own in /var/lib/earshot/data-');
    await server.leave();
    fallback = dirname((await chooseHome(dataDir, silentLog)).folder);
  });
});
