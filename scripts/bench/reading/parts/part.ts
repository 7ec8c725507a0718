import type { Figure } from '../figure.ts';

/** What a part of the benchmark is told. */
export interface Asked {
  readonly dataDir: string;
  /** Only a taste of it: fewer draws and messages. */
  readonly isQuick: boolean;
  /** A PostgreSQL server that is there; null: the embedded one is started. */
  readonly databaseUrl: string | null;
}

/** Measures some rows of the table. */
export type Part = (asked: Asked) => Promise<readonly Figure[]>;
