import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the symbolic links between PostgreSQL's libraries that npm cannot pack and the package's
 * install script would make. Without them `postgres` does not find its libraries.
 * `folder` is the package's `native` folder or a copy of it; throws where it cannot be written.
 */
export async function makeLibraryLinks(folder: string): Promise<void> {
  for (const { source, target } of await readLinks(folder)) {
    const path = join(dirname(folder), target.replace(/^native/, basename(folder)));
    try {
      await symlink(basename(source), path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Whether every link is there. */
export async function hasLibraryLinks(folder: string): Promise<boolean> {
  const links = await readLinks(folder);
  const found = await Promise.all(
    links.map(({ target }) =>
      lstat(join(dirname(folder), target.replace(/^native/, basename(folder)))).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

/** Windows has none, and no list of them. */
async function readLinks(folder: string): Promise<readonly Link[]> {
  try {
    return JSON.parse(await readFile(join(folder, 'pg-symlinks.json'), 'utf8')) as Link[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
