import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Whether a user may enter a folder and every folder above it; false where there is none. */
export async function mayReach(folder: string, user: ServerUser): Promise<boolean> {
  if (!(await mayEnter(folder, user))) return false;
  const parent = dirname(folder);
  return parent === folder || mayReach(parent, user);
}

async function mayEnter(folder: string, { uid, gid }: ServerUser): Promise<boolean> {
  try {
    const found = await stat(folder);
    const ofOwner = found.uid === uid ? 0o100 : null;
    const ofGroup = found.gid === gid ? 0o010 : null;
    return (found.mode & (ofOwner ?? ofGroup ?? 0o001)) !== 0;
  } catch {
    return false;
  }
}
