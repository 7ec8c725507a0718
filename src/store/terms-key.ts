import { createHash } from 'node:crypto';
import { nameKey } from '../core/text/name-key.ts';

/**
 * Terms as a theme is looked up by them, whatever their case and order. Hashed: an index takes no
 * more than some 2,700 bytes, and a term may be any text without a space.
 */
export function termsKey(terms: readonly string[]): string {
  const keys = [...new Set(terms.map(nameKey))].toSorted();
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex');
}
