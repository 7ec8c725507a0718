import type { Language } from '../../../src/core/feedback/feedback.ts';

/** What colleagues say among the feedback: nothing a customer would call feedback. */
export const BANTER: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Goedemorgen!', 'Dank je wel!', ':tada:', 'Top, dank!', 'Fijn weekend allemaal', '🙏'],
  en: ['Good morning!', 'Thanks!', ':tada:', 'Thank you all', 'Great, thanks!', '🙏'],
};

/** How colleagues answer in the thread under a piece of feedback. */
export const THREAD_REPLIES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Ik bel deze klant vanmiddag even.',
    'Dit is de vierde deze week, ik zet het op het bord voor maandag.',
    'Herkenbaar. Bij mij gebeurt het ook als ik het op mijn eigen telefoon probeer.',
    'Heb ik doorgegeven aan de vervoerder, die zoekt het uit.',
    'De klant is inmiddels geholpen en kreeg een excuus.',
    'Weet iemand sinds wanneer dit zo is?',
    'Zullen we dit in de volgende stand-up bespreken?',
    'Ik kijk in de logs of ik deze bestelling terugvind.',
  ],
  en: [
    'I will ring this customer this afternoon.',
    'Fourth one this week, I am putting it on the board for Monday.',
    'I can reproduce this on my own phone, same result.',
    'Passed on to the carrier, they are looking into it.',
    'This customer has been helped and got an apology.',
    'Does anybody know since when this happens?',
    'Shall we take this to the next stand-up?',
    'Checking the logs to see if I can find this order.',
  ],
};

/** What somebody adds when they edit what they passed on. */
export const AFTERTHOUGHTS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Aanvulling: de klant is al vijf jaar bij ons.', 'Aanvulling: gisteren ook al gemeld.'],
  en: ['Added: a customer of five years.', 'Added: also reported yesterday.'],
};
