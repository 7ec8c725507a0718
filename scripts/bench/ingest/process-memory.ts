import { familyOf, readProc } from './process-family.ts';

/** What a process and all it started keep in memory, in megabytes (10^6 bytes). */
export interface Memory {
  readonly processes: number;
  /** Resident set sizes added up: memory that processes share counts once for each. */
  readonly rssMb: number;
  /** Proportional set sizes added up: shared memory counts once. */
  readonly pssMb: number;
}

/** Linux alone tells this: elsewhere null. Includes PostgreSQL, which the app starts. */
export function memoryOf(pid: number): Memory | null {
  try {
    const pids = familyOf(pid);
    const rolled = pids.flatMap((member) => {
      const text = readProc(member, 'smaps_rollup');
      return text === null ? [] : [text];
    });
    return {
      processes: rolled.length,
      rssMb: sum(rolled, 'Rss'),
      pssMb: sum(rolled, 'Pss'),
    };
  } catch {
    return null;
  }
}

/** The greatest of several looks at memory, each figure by itself. */
export function peakOf(looks: readonly Memory[]): Memory {
  const most = (figure: (look: Memory) => number) => Math.max(0, ...looks.map(figure));
  return {
    processes: most(({ processes }) => processes),
    rssMb: most(({ rssMb }) => rssMb),
    pssMb: most(({ pssMb }) => pssMb),
  };
}

function sum(rolled: readonly string[], field: 'Rss' | 'Pss'): number {
  const kilobytes = rolled.map((text) =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0),
  );
  return (kilobytes.reduce((total, each) => total + each, 0) * 1024) / 1e6;
}
