import { nameKey } from '../text/name-key.ts';

/** `Germany (BY)` and `DE-BY`: a country, and perhaps a part of it. */
const WITH_PART = /^(?<country>.+?)\s*[(-]\s*(?<part>[A-Za-z\d]{1,3})\s*\)?$/u;

const CODE = /^[A-Za-z]{2}$/;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let known: ReadonlyMap<string, string> | null = null;

/**
 * The code of a country that somebody named in Dutch or English, or by its code: `NL`, or with a
 * part of it `DE-BY`. Null for what names none; whether there is such a part is not known here.
 *
 * @example parseCountry('Duitsland (BY)') // 'DE-BY'
 */
export function parseCountry(text: string): string | null {
  const whole = codeOf(text);
  if (whole !== null) return whole;
  const { country = '', part = '' } = WITH_PART.exec(text.trim())?.groups ?? {};
  const code = codeOf(country);
  return code === null ? null : `${code}-${part.toUpperCase()}`;
}

function codeOf(name: string): string | null {
  known ??= knownCountries();
  const bare = name.trim().replace(/^the\s+/iu, '');
  return known.get(nameKey(CODE.test(bare) ? regionOf(bare) : bare)) ?? null;
}

/** The code that a code stands for: `UK` is `GB`. */
function regionOf(code: string): string {
  return new Intl.Locale(`und-${code}`).region ?? code;
}

/** Every country by its code and by its Dutch and English names. */
function knownCountries(): ReadonlyMap<string, string> {
  const names = ['en', 'nl'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  return new Map(
    codes
      // Former countries have codes too, and the names of those that came after them.
      .filter((code) => names[0]?.of(code) !== undefined && regionOf(code) === code)
      .flatMap((code) => [code, ...names.map((it) => it.of(code) ?? code)].map((it) => [it, code]))
      .map(([name = '', code = '']) => [nameKey(name), code]),
  );
}
