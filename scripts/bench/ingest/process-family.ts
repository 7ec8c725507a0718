import { readdirSync, readFileSync } from 'node:fs';

/** A process and its descendants, PostgreSQL among them where the app started it. Linux alone. */
export function familyOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? Number(statOf(Number(name))?.[1]) : Number.NaN;
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/** The fields of `/proc/<pid>/stat` from the state on; null when the process has ended. */
export function statOf(pid: number): readonly string[] | null {
  const stat = readProc(pid, 'stat');
  // The program's name before them, in parentheses, may have spaces in it.
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** A file that the kernel keeps about a process; null when the process has ended. */
export function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
