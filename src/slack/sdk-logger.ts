import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../ports/world.ts';

/** Longer is a page of HTML, a payload or a stack: nobody reads it, and it can hold anything. */
const LONGEST = 200;

/** Tokens, and the query of an address: a socket's ticket is in it. */
const SECRET = /\b(?:xox[a-z]-|xapp-)[\w-]+|\?[^\s)"']+/gi;

/**
 * Writes what Slack's SDKs say into our log. Their debug level prints whole payloads, so that
 * they never have it; of an object nothing is written but an error's name and message.
 */
export function createSdkLogger(log: Log): Logger {
  const write =
    (level: 'warn' | 'error') =>
    (...said: unknown[]): void =>
      log[level](`Slack SDK: ${said.map(brief).filter(Boolean).join(' ')}`.slice(0, LONGEST));
  return {
    debug: () => {},
    // Connecting and disconnecting is told by ourselves, once.
    info: () => {},
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function brief(said: unknown): string {
  if (said instanceof Error) return brief(`${said.name}: ${said.message}`);
  if (typeof said !== 'string') return '';
  const [beforeHtml = ''] = said.split(/<(?:!doctype|html)/i);
  return beforeHtml.replace(SECRET, '[secret]').slice(0, LONGEST);
}
