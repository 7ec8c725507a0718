/** Characters; what is longer is a report, and belongs where reports are. */
export const LONGEST_LINE = 200;

/** What somebody wrote of a case, on one line; null where it is nothing. */
export function oneLine(written: string): string | null {
  const line = written.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LINE);
  return line === '' ? null : line;
}
