import { createHash } from 'node:crypto';

/** Names something that went wrong: short enough to be read aloud, and the same each time. */
export function referenceOf(envelopeId: string): string {
  return createHash('sha256').update(envelopeId).digest('hex').slice(0, 4).toUpperCase();
}
