/** Invisible, zero wide, and no letter of a domain or a name: keeps Slack from making a link. */
const JOINER = '\u2060';

/** Whatever shows nothing or turns the reading direction, but for what joins the parts of an emoji. */
const INVISIBLE =
  /(?!(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic}))[\p{Cf}\p{Co}]/gu;

/** Marks stacked higher than any language does climb over the lines around them. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * Takes out of somebody's words what could mention, link, ping or disturb what stands around
 * them, and leaves them readable. Meant for plain text and for text elements of rich text,
 * which Slack shows as they are; `inMrkdwn` goes further.
 */
export function tame(text: string): string {
  return unlink(withoutTricks(text));
}

/** Somebody's words inside mrkdwn of ours: on one line, without any power over its layout. */
export function inMrkdwn(text: string): string {
  const flat = tame(text).replace(/\s+/gu, ' ').trim().replace(/^>+/u, '›');
  return escaped(flat)
    .replaceAll('*', '∗')
    .replaceAll('_', 'ˍ')
    .replaceAll('~', '∼')
    .replaceAll('`', 'ˋ')
    .replace(/:(?=[\w+-]+:)/gu, `:${JOINER}`);
}

/** The three characters Slack's markup is made of (https://docs.slack.dev/messaging/formatting-message-text). */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function withoutTricks(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .replace(/\n{3,}/gu, '\n\n');
}

/** Addresses stay readable and stop being clickable; calls to everybody stay and call nobody. */
function unlink(text: string): string {
  return text
    .replace(/\b[a-z][a-z0-9+.-]{0,20}:\/\//giu, '')
    .replace(/\b(?:mailto|tel|javascript|data|slack):(?=\S)/giu, '')
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `.${JOINER}`)
    .replace(/@(?=(?:channel|here|everyone|group)\b)/giu, `@${JOINER}`);
}
