import type { Span } from './span.ts';

const LABEL =
  '(?:password|passwd|wachtwoord|ww|passphrase|passcode|pin(?:code)?|api[- _]?key|api[- _]?sleutel|sleutel|access[- _]?token|token|secret|cvv2?|cvc|login ?code|inlogcode|verification code|verificatiecode|beveiligingscode|security code)';
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${LABEL}(?:\s{0,20}[:=]\s{0,20}|\s{1,20}(?:is|was)(?: ?:)?\s{1,20})["'\x60]?(?<value>[^\s"'\x60<>|[\]]{3,200})`,
  'giu',
);
const PIN = /(?<![\p{L}\p{N}])(?:pin|pincode|cvv|cvc) (?<value>\d{3,8})(?![\p{L}\p{N}]|[.,]\d)/giu;
const KNOWN_SHAPES =
  /\b(?:xox[abeprs]-[\w-]{8,250}|sk[-_](?:live[-_]|test[-_])?[\w-]{16,250}|gh[opsu]_\w{20,250}|AKIA[0-9A-Z]{16}|(?<![\w-])eyJ[\w-]{8,2000}\.[\w-]{8,2000}\.[\w-]{8,2000}|(?<=Bearer )[\w.~+/-]{16,2000})/g;
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,5000}-----END [A-Z ]{0,30}PRIVATE KEY-----/g;

/** Finds passwords, codes and keys: after their label, or by a shape that is known. */
export function* findSecrets(text: string): Generator<Span> {
  for (const match of text.matchAll(LABELLED)) {
    const value = (match.groups?.value ?? '').replace(/[.,;:!?)]+$/, '');
    const start = match.index + match[0].length - (match.groups?.value ?? '').length;
    const rest = text.slice(start + value.length, start + value.length + 40);
    if (isSecret(value, rest)) yield { type: 'secret', start, end: start + value.length };
  }
  for (const match of text.matchAll(PIN)) {
    const end = match.index + match[0].length;
    yield { type: 'secret', start: end - (match.groups?.value?.length ?? 0), end };
  }
  for (const pattern of [KNOWN_SHAPES, PRIVATE_KEY]) {
    for (const match of text.matchAll(pattern)) {
      yield { type: 'secret', start: match.index, end: match.index + match[0].length };
    }
  }
}

/** "Password: reset does not work" is a complaint; a secret has more than letters, or is alone. */
function isSecret(value: string, rest: string): boolean {
  if (value.length < 3) return false;
  if (/\p{L}/u.test(value) && /[\p{N}!@#$%^&*_+=?]/u.test(value)) return true;
  if (/^\d{3,12}$/.test(value)) return true;
  return (
    value.length >= 8 && /\p{Ll}/u.test(value) && /^\s*(?:\n|$)/.test(rest) && /\p{Lu}/u.test(value)
  );
}
