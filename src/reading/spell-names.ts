/** Names that customers of a web shop often say, as their owners write them. */
const NAMES = [
  ...['iDEAL', 'PayPal', 'Klarna', 'Riverty', 'Bancontact', 'Payconiq', 'Visa', 'Mastercard'],
  ...['Maestro', 'Apple', 'Android', 'iOS', 'iPhone', 'iPad', 'Samsung'],
  ...['PostNL', 'DHL', 'DPD', 'UPS', 'GLS', 'FedEx', 'bpost'],
  ...['Google', 'Facebook', 'Instagram', 'WhatsApp', 'TikTok', 'YouTube', 'LinkedIn', 'Trustpilot'],
  ...['PDF', 'QR', 'SMS', 'FAQ', 'BTW', 'VAT', 'IBAN', 'USB', 'GPS'],
];

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  NAMES.map((name) => [name.toLowerCase(), name]),
);

/**
 * Writes the names in a lower-case term the one way that everybody knows, however a customer
 * typed them, so that they are counted together.
 *
 * @example spellNames('ideal timeout') // 'iDEAL timeout'
 */
export function spellNames(term: string): string {
  return term
    .split(' ')
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(' ');
}
