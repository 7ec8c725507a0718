import { access, chmod, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readyBinaries } from '../../../src/store/embedded/ready-binaries.ts';

const SOMEBODY = { uid: 54_321, gid: 54_321 };
const LINKS = [{ source: 'native/lib/libx.so.6.18', target: 'native/lib/libx.so.6' }];
let folder: string;
let native: string;

/** As npm leaves the package when its install script does not run. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-binaries-'));
  await chmod(folder, 0o755);
  native = join(folder, 'package/native');
  await mkdir(join(native, 'bin'), { recursive: true });
  await mkdir(join(native, 'lib'));
  await writeFile(join(native, 'bin/postgres'), 'a program', { mode: 0o755 });
  await writeFile(join(native, 'lib/libx.so.6.18'), 'a library');
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(LINKS));
});

afterEach(() => rm(folder, { recursive: true }));

test('the links between the libraries are made where they are missing', async () => {
  const home = { folder, shared: folder, user: null };
  const found = { folder: native, version: '18.4.0' };

  expect(await readyBinaries(home, found)).toEqual(found);
  expect(await readyBinaries(home, found)).toEqual(found);

  expect(await readlink(join(native, 'lib/libx.so.6'))).toBe('libx.so.6.18');
});

test('a package that the server’s user cannot reach is copied once, whole and by version', async () => {
  await chmod(join(folder, 'package'), 0o700);
  const home = { folder, shared: folder, user: SOMEBODY };
  const found = { folder: native, version: '18.4.0' };

  const copies = await Promise.all([readyBinaries(home, found), readyBinaries(home, found)]);
  await rm(native, { recursive: true });
  copies.push(await readyBinaries(home, found));

  const copy = join(folder, 'postgres-18.4.0');
  expect(copies.map((each) => each.folder)).toEqual([copy, copy, copy]);
  expect(await readlink(join(copy, 'lib/libx.so.6'))).toBe('libx.so.6.18');
  expect(await readFile(join(copy, 'bin/postgres'), 'utf8')).toBe('a program');
});

test('a newer version is not served from the copy of an older one', async () => {
  await chmod(join(folder, 'package'), 0o700);
  const home = { folder, shared: folder, user: SOMEBODY };
  await readyBinaries(home, { folder: native, version: '18.3.0' });

  const newer = await readyBinaries(home, { folder: native, version: '18.4.0' });

  expect(newer.folder).toBe(join(folder, 'postgres-18.4.0'));
  await access(join(newer.folder, 'bin/postgres'));
});
