import { storable } from './storable.ts';

/** A name as it is looked up: the same whatever the case or the way its accents are written. */
export function nameKey(name: string): string {
  return storable(name).trim().normalize('NFC').toLowerCase();
}
