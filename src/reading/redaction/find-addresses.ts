import { isBusinessNumber } from './is-business-number.ts';
import type { Span } from './span.ts';

const DUTCH_POSTCODE = String.raw`[1-9]\d{3} ?(?!S[ADS]\b)[A-Z]{2}(?![\p{L}\p{N}-])`;
const CITY = String.raw`(?:,? ?(?:in |te )?\p{Lu}[\p{L}'-]{1,30})?`;
const DUTCH_ENDINGS =
  'straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|dijk|plantsoen|boulevard|steenweg|baan|lei|straße|strasse|platz|allee|gasse';

const DUTCH_STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:Onder|Half|Snel|Om|Terug|Uit|Van|Aan|Spoor|Rij)(?:weg|baan))(?:\p{Lu}[\p{L}'.-]{0,20} ){0,2}\p{Lu}\p{L}{1,24}(?:${DUTCH_ENDINGS}) \d{1,4}(?:[- ]?[a-zA-Z](?!\p{L})|-\d{1,4})?(?!\p{N})(?:,? ?(?:${DUTCH_POSTCODE}|(?:B-)?[1-9]\d{3}(?= \p{Lu}))${CITY})?`,
  'gu',
);
const DUTCH_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}#/.-])${DUTCH_POSTCODE}(?:,? ?(?:nr\.? ?|nummer |huisnummer )?\d{1,4}[a-z]?(?![\p{L}\p{N}]))?`,
  'gu',
);
const ENGLISH_STREET =
  /(?<![\p{L}\p{N}.,])\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'-]{1,24} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Close|Square|Sq|Terrace|Place|Pl|Crescent|Gardens|Highway|Hwy|Parkway|Pkwy)(?!\p{L})\.?(?:,? (?:Apt|Suite|Unit|Flat|Apartment)\.? ?#?\w{1,6})?(?:,? \p{Lu}[\p{L}'-]{1,24}(?![\p{L}\p{N}'-])){0,3}(?:,? (?:[A-Z]{2} )?\d{5}(?:-\d{4})?(?!\p{N})|,? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\p{L}))?/gu;
const BRITISH_POSTCODE =
  /(?<![\p{L}\p{N}#-])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}-])/gu;
const AMERICAN_PLACE =
  /(?<=\p{L}, )(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu;

/** Two capitals behind a year or an amount that are no part of a postcode: `2000 MB`, `2024 OK`. */
const NO_POSTCODE = /^\d{4} ?(?:EU|OK|KB|MB|GB|TB|PM|AM|KM|KG|CM|MM|ML|HZ|PX|PS|BC|AD|EN|NA)\b/;

/** Finds streets with a house number, and Dutch, British and American postcodes. */
export function* findAddresses(text: string): Generator<Span> {
  if (!/\d/.test(text)) return;
  for (const pattern of [DUTCH_STREET, ENGLISH_STREET]) {
    for (const match of text.matchAll(pattern)) {
      yield { kind: 'address', start: match.index, end: match.index + match[0].length };
    }
  }
  for (const pattern of [DUTCH_PLACE, BRITISH_POSTCODE, AMERICAN_PLACE]) {
    for (const match of text.matchAll(pattern)) {
      if (NO_POSTCODE.test(match[0]) || isBusinessNumber(text, match.index)) continue;
      yield { kind: 'postcode', start: match.index, end: match.index + match[0].length };
    }
  }
}
