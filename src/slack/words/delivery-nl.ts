import type { deliveryInEnglish } from './delivery-en.ts';

/** What the bot says in Dutch of what it sent and did not send. */
export const deliveryInDutch: typeof deliveryInEnglish = {
  title: (team) => `Hoe berichten ${team} bereiken`,
  zone: (zone) => `Tijden zijn van ${zone}.`,
  at: (told, time) => `${told} om ${time}`,
  because: (told, why) => `${told} (${why})`,
  tooLate: 'toen ik het kon versturen, had niemand er nog iets aan',
  refused: (why) => `Slack zegt: ${why}`,
  off: 'In het kanaal van dit team kan ik niet meer schrijven. Nodig me daar opnieuw uit: /invite @Earshot',
  quietNow: (time) => `Het zijn stille uren: nieuws wacht tot ${time}.`,
  heard: 'Vandaag gehoord: ',
  nothingHeard: 'Vandaag nog niets gehoord.',
  spent: (it) =>
    `Vandaag verstuurd: ${it.messages} van hooguit ${it.most} berichten, ${it.replies} van ${it.mostReplies} antwoorden in threads.`,
  held: (what) =>
    `Niet verstuurd sinds de laatste samenvatting, om niet te vaak te schrijven: ${what}. De volgende samenvatting noemt het.`,
  heldBefore: (what) =>
    `Niet verstuurd sinds de vorige samenvatting, om niet te vaak te schrijven: ${what}.`,
  kinds: {
    digest: (count) => (count === '1' ? '1 samenvatting' : `${count} samenvattingen`),
    story: (count) => (count === '1' ? '1 verhaal' : `${count} verhalen`),
    'company digest': (count) =>
      count === '1' ? '1 samenvatting van het bedrijf' : `${count} samenvattingen van het bedrijf`,
    'red dip': (count) => (count === '1' ? '1 grote dip' : `${count} grote dips`),
    'very bad answer': (count) =>
      count === '1' ? '1 heel slecht antwoord' : `${count} heel slechte antwoorden`,
    dip: (count) => (count === '1' ? '1 dip' : `${count} dips`),
    news: (count) => (count === '1' ? '1 bericht in een thread' : `${count} berichten in threads`),
  },
  backlog: (it) => `In de hele workspace wacht: ${it.toRead} te lezen, ${it.toSend} te versturen.`,
};
