import type { Alert } from '../core/dips/alerts/alert.ts';

/** The key of the post that an alert's thread begins with. */
export function alertPostKey({ id }: Pick<Alert, 'id'>): string {
  return `alert:${id}`;
}
