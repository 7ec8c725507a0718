import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseHome } from '../../../src/store/embedded/choose-home.ts';
import { makeFolder } from '../../../src/store/embedded/make-folder.ts';
import { silentLog } from '../../support/silent-log.ts';

describe('a folder', () => {
  let place: string;

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'earshot_test_folder_'));
  });

  afterEach(() => rm(place, { recursive: true }));

  test('is made with those above it, by several at once, and closed where asked', async () => {
    const folder = join(place, 'a/b/c');

    await Promise.all([1, 2, 3].map(() => makeFolder(folder, 0o700)));

    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('below a file cannot be made, and the file is named', async () => {
    const file = join(place, 'notes.txt');
    await writeFile(file, '');

    await expect(makeFolder(join(file, 'a/b'))).rejects.toThrow(`${file} is not a folder`);
  });
});

test.runIf(process.platform === 'linux').each(['/proc/nope/deep', '/proc'])(
  'a database in %s is refused at once, in words',
  async (dataDir) => {
    await expect(chooseHome(dataDir, silentLog)).rejects.toThrow(
      /^The database cannot live in \/proc\S*: no folder can be made in \/proc \((?:ENOENT|EACCES)\)\. Set DATA_DIR/,
    );
  },
);
