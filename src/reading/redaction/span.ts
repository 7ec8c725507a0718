/** What personal data can be; the name is the placeholder that takes its place. */
export type PersonalType =
  | 'email'
  | 'phone'
  | 'iban'
  | 'card'
  | 'bsn'
  | 'national id'
  | 'address'
  | 'postcode'
  | 'ip'
  | 'plate'
  | 'birth date'
  | 'secret'
  | 'name';

/** Where personal data stands in a text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly type: PersonalType;
  readonly start: number;
  readonly end: number;
}

/** Looks for one sort of personal data. */
export type Finder = (text: string) => Iterable<Span>;
