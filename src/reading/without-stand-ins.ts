import type { PersonalType } from './redaction/span.ts';

const HIDDEN = {
  email: true,
  phone: true,
  iban: true,
  card: true,
  bsn: true,
  'national id': true,
  address: true,
  postcode: true,
  ip: true,
  plate: true,
  'birth date': true,
  secret: true,
  name: true,
} as const satisfies Readonly<Record<PersonalType, true>>;
const STAND_INS = new RegExp(
  String.raw`:[a-z0-9_+'-]{2,50}:|\[(?:${Object.keys(HIDDEN).join('|')})\]`,
  'gu',
);

/** `:heart:` feels and `[name]` hides: neither says in any language what a text is about. */
export function withoutStandIns(text: string): string {
  return text.replace(STAND_INS, ' ');
}
