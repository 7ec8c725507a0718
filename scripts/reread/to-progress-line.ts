import type { RereadProgress } from '../../src/flows/reread-feedback.ts';

/** How far a rereading is, how fast it goes, and how long it will take, for a terminal. */
export function toProgressLine({ done, of }: RereadProgress, tookMs: number): string {
  const aSecond = (1000 * done) / Math.max(1, tookMs);
  const left = Math.max(0, of - done) / aSecond;
  const speed = `${toCount(Math.round(aSecond))} a second`;
  // What is heard meanwhile is read again as well, and was not counted.
  return `${toCount(done)} of ${toCount(Math.max(of, done))} read again, ${speed}, ${timeLeft(left)}`;
}

function timeLeft(seconds: number): string {
  if (seconds < 1) return 'nearly done';
  if (seconds < 90) return `${Math.ceil(seconds)} s left`;
  return `${Math.ceil(seconds / 60)} min left`;
}

function toCount(count: number): string {
  return count.toLocaleString('en');
}
