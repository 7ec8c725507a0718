/** More than anybody asks; Slack's buttons carry 2,000 characters. */
const LONGEST_ASK = 300;

/** With all the markup around that; reading only so much keeps hostile text from costing time. */
const LONGEST_RAW = 2_000;

/** The words somebody typed, without Slack's markup: `<@U1|jan>` and entities become words again. */
export function askedText(text: string): string {
  return text
    .slice(0, LONGEST_RAW)
    .replace(/<[@#!][^<>|]*\|([^<>]*)>/gu, '$1')
    .replace(/<[@#!][^<>]*>/gu, ' ')
    .replace(/<[^<>|]*\|([^<>]*)>/gu, '$1')
    .replace(/<([^<>]*)>/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_ASK);
}
