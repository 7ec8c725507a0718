/** Whether a text looks like one of Slack's timestamps, which PostgreSQL compares as numbers. */
export function isTs(text: string): boolean {
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(text);
}
