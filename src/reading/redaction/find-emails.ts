import type { Span } from './span.ts';

// Every part is bounded: without bounds, 40,000 letters and no `@` would take seconds.
const EMAIL =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}(?:@|\s?[([](?:at|apenstaartje)[)\]]\s?|\sapenstaartje\s)(?:[\p{L}\p{N}-]{1,63}(?:\.|\s?[([](?:dot|punt)[)\]]\s?)){1,8}\p{L}{2,24}[\p{L}\p{N}]{0,60}/gu;

/** Finds e-mail addresses, the ones written as `name [at] example.com` too. */
export function* findEmails(text: string): Generator<Span> {
  if (!/@|[([]at[)\]]|apenstaartje/.test(text)) return;
  for (const match of text.matchAll(EMAIL)) {
    yield { type: 'email', start: match.index, end: match.index + match[0].length };
  }
}
