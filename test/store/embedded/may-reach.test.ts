import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayReach } from '../../../src/store/embedded/may-reach.ts';

const SOMEBODY = { uid: 54_321, gid: 54_321 };
let closed: string;
let inner: string;

beforeEach(async () => {
  closed = await mkdtemp(join(tmpdir(), 'earshot-reach-'));
  inner = join(closed, 'open');
  await mkdir(inner);
  await chmod(inner, 0o755);
});

afterEach(() => rm(closed, { recursive: true }));

test('a folder that anybody may enter is out of reach inside one that is closed', async () => {
  await chmod(closed, 0o700);

  expect(await mayReach(inner, SOMEBODY)).toBe(false);

  await chmod(closed, 0o711);
  expect(await mayReach(inner, SOMEBODY)).toBe(true);
});

test('the owner and the group are judged by their own bits', async () => {
  const { uid, gid } = await stat(closed);
  await chmod(closed, 0o710);

  expect(await mayReach(closed, { uid, gid: 54_321 })).toBe(true);
  expect(await mayReach(closed, { uid: 54_321, gid })).toBe(true);
  expect(await mayReach(closed, SOMEBODY)).toBe(false);

  await chmod(closed, 0o611);
  expect(await mayReach(closed, { uid, gid: 54_321 })).toBe(false);
});

test('a folder that is not there is out of reach', async () => {
  expect(await mayReach(join(closed, 'nowhere'), SOMEBODY)).toBe(false);
});
