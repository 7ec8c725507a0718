import type { Language } from '../../../src/core/feedback/feedback.ts';

/**
 * Words for the `{slots}` of the demo's texts. Numbers, addresses and the like are ones reserved
 * for examples: nobody can be reached by them.
 */
export const SLOTS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  nl: {
    address: ['Voorbeeldstraat 12, 1234 AB Utrecht'],
    age: ['68', '71', '74', '78', '82'],
    amount: ['€ 34,95', '€ 49,50', '€ 64,95', '€ 79,90', '€ 89,00', '€ 112,45', '€ 139,95'],
    child: ['vier', 'zes', 'acht', 'negen', 'elf'],
    day: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    email: ['jan@example.com', 'fatma.k@example.nl', 'opa@example.org'],
    height: ['1,58 m', '1,64 m', '1,79 m', '1,86 m', '1,97 m'],
    iban: ['NL91 ABNA 0417 1643 00'],
    minutes: ['10', '15', '20', '25', '40', '55'],
    n: ['twee', 'drie', 'vier', 'vijf'],
    phone: ['iPhone 13', 'Samsung', 'Pixel 7', 'Fairphone', 'oude iPhone', 'tablet'],
    place: ['Zwolle', 'Gent', 'Breda', 'Leeuwarden', 'Hasselt', 'Venlo'],
    product: [
      'de regenjas Motregen',
      'de poncho Plens',
      'de rugzak Kade',
      'de fietstas Dubbel',
      'de paraplu Windvang',
      'de kinderjas Stamper',
    ],
    relative: ['moeder', 'vader', 'oma', 'tante', 'schoonvader'],
    size: ['S', 'M', 'L', 'XL'],
    time: ['11.20 uur', '14.05 uur', '16.40 uur', '18.15 uur', '19.50 uur'],
  },
  en: {
    age: ['67', '70', '76', '79', '83'],
    amount: ['€34.95', '€49.50', '€64.95', '€79.90', '€89.00', '€112.45', '€139.95'],
    child: ['four', 'six', 'eight', 'nine', 'eleven'],
    city: ['Leeds', 'Cork', 'Bristol', 'Galway', 'York', 'Amsterdam'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    email: ['anna@example.com', 'j.walsh@example.org', 'granddad@example.net'],
    minutes: ['10', '15', '20', '25', '40', '55'],
    n: ['two', 'three', 'four', 'five'],
    phone: ['iPhone 13', 'Samsung', 'Pixel 7', 'Fairphone', 'old iPhone', 'tablet'],
    product: [
      'Motregen rain jacket',
      'Plens poncho',
      'Kade backpack',
      'Dubbel bike bag',
      'Windvang umbrella',
      'Stamper jacket',
    ],
    relative: ['mother', 'father', 'grandmother', 'aunt', 'father-in-law'],
    size: ['S', 'M', 'L', 'XL'],
    time: ['11:20', '2:05 pm', '4:40 pm', '6:15 pm', '7:50 pm'],
    ukphone: ['+44 7700 900123', '020 7946 0321'],
  },
};
