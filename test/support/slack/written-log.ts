import type { Log } from '../../../src/ports/world.ts';

/** A log that can be read back. */
export interface WrittenLog extends Log {
  readonly lines: readonly string[];
}

export function createWrittenLog(): WrittenLog {
  const lines: string[] = [];
  const write =
    (level: string): Log['info'] =>
    (what, context = {}) => {
      const cause = context.cause instanceof Error ? ` ${context.cause.message}` : '';
      lines.push(`${level}: ${what} ${JSON.stringify(context)}${cause}`);
    };
  return {
    lines,
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
  };
}
