import { pino } from 'pino';
import type { Log } from './ports/world.ts';

/** What can never appear in a log line, whoever passes it. */
const SECRET = /\b(xox[a-z]-|xapp-)[\w-]+|postgres(ql)?:\/\/[^\s@]*@/gi;
const LONGEST_VALUE = 500;

/**
 * Writes JSON lines to standard output. Errors are told by name, message and stack alone: an
 * error object from an HTTP client can carry a whole request, with its token and its text.
 */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const write =
    (to: 'debug' | 'info' | 'warn' | 'error'): Log['info'] =>
    (what, context = {}) =>
      logger[to](tame(context), clean(what));
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

function tame(context: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  if (value instanceof Error) return fromError(value);
  if (typeof value === 'string') return clean(value);
  if (value === null || typeof value !== 'object') return value;
  return clean(JSON.stringify(value));
}

function fromError(error: Error): Record<string, unknown> {
  return {
    name: error.name,
    message: clean(error.message),
    stack: clean(error.stack?.split('\n').slice(1, 6).join('\n') ?? ''),
    ...(error.cause instanceof Error && { cause: fromError(error.cause) }),
  };
}

function clean(text: string): string {
  return text.replace(SECRET, '[secret]').slice(0, LONGEST_VALUE);
}
