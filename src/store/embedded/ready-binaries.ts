import { randomUUID } from 'node:crypto';
import { access, chmod, cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Binaries, findBinaries, program } from './binaries.ts';
import type { Home } from './choose-home.ts';
import { hasLibraryLinks, makeLibraryLinks } from './library-links.ts';
import { mayReach } from './may-reach.ts';

/**
 * The programs where the server's user can run them: in node_modules, or in a copy when that is
 * closed to the user or cannot be completed.
 */
export async function readyBinaries(
  home: Home,
  found: Binaries = findBinaries(),
): Promise<Binaries> {
  const isInReach = home.user === null || (await mayReach(join(found.folder, 'bin'), home.user));
  return isInReach && (await complete(found.folder)) ? found : copied(found, home);
}

/** False where the links are missing and the package's folder is read-only. */
async function complete(folder: string): Promise<boolean> {
  if (await hasLibraryLinks(folder)) return true;
  try {
    await makeLibraryLinks(folder);
    return true;
  } catch {
    return false;
  }
}

/** A copy is stamped with the version, and whole from the moment it has its name. */
async function copied({ folder: original, version }: Binaries, home: Home): Promise<Binaries> {
  const copy = { folder: join(home.shared, `postgres-${version}`), version };
  if (await isThere(copy)) return copy;
  const draft = join(dirname(copy.folder), `.postgres-${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  await cp(original, draft, { recursive: true, verbatimSymlinks: true });
  await makeLibraryLinks(draft);
  await chmod(draft, 0o755);
  try {
    await rename(draft, copy.folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another start may have made the same copy first.
    if (!(await isThere(copy))) throw error;
  }
  return copy;
}

function isThere(binaries: Binaries): Promise<boolean> {
  return access(program(binaries, 'postgres')).then(
    () => true,
    () => false,
  );
}
