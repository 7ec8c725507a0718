import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it, or says what is in the way. Node's own recursive mkdir never
 * ends where a folder takes none, such as /proc (measured with 20.20).
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const known = await look(folder);
  if (known === 'folder') return;
  if (known === 'something else') throw new Error(`${folder} is not a folder`);
  await makeFolder(dirname(folder));
  try {
    await mkdir(folder, mode === undefined ? {} : { mode });
  } catch (cause) {
    const code = String(Reflect.get(Object(cause), 'code'));
    // Another start made it a moment ago.
    if (code === 'EEXIST' && (await look(folder)) === 'folder') return;
    throw new Error(`no folder can be made in ${dirname(folder)} (${code})`, { cause });
  }
}

async function look(path: string): Promise<'folder' | 'something else' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'something else';
  } catch {
    // Whether it is truly absent, or only out of reach, shows when it is made.
    return 'nothing';
  }
}
