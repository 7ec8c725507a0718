import { randomBytes } from 'node:crypto';

/** An event id. Random, not counted: an app remembers ids longer than one workspace lives. */
export function newEventId(): string {
  return `Ev${randomBytes(6).toString('hex').toUpperCase()}`;
}
