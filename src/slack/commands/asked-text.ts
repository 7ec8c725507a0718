/** More than anybody asks; Slack's buttons carry 2,000 characters. */
const LONGEST_ASK = 300;

/** The words somebody typed, without Slack's markup: `<@U1|jan>` and entities become words again. */
export function askedText(text: string): string {
  return text
    .replace(/<[@#!][^>|]*\|([^>]*)>/gu, '$1')
    .replace(/<[@#!][^>]*>/gu, ' ')
    .replace(/<[^>|]*\|([^>]*)>/gu, '$1')
    .replace(/<([^>]*)>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ASK);
}
