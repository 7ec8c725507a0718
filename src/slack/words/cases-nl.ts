import type { casesInEnglish } from './cases-en.ts';

/** What the bot says in Dutch of following feedback up. */
export const casesInDutch: typeof casesInEnglish = {
  followUp: 'Opvolgen',
  followUpOne: 'Opvolgen…',
  take: 'Ik pak het op',
  end: 'Klaar…',
  letGo: 'Ik laat het los',
  undo: 'Ongedaan maken',
  openSince: (day) => `Open sinds ${day}. `,
  takenBy: 'Opgepakt door ',
  nobody: 'Nog niemand heeft het opgepakt.',
  due: (day) => `Liefst klaar op ${day}.`,
  overdue: (day) => `Te laat: het had klaar moeten zijn op ${day}.`,
  done: (day) => `✓ Klaar op ${day}, door `,
  dropped: (day) => `Afgesloten op ${day}, zonder dat er nog iets hoeft te gebeuren, door `,
  outcome: (words) => `Wat ervan kwam: ${words}`,
  helped: 'Met hulp van ',
  deeds: {
    open: 'Ik heb dit op de lijst gezet om op te volgen. /cx opvolging toont de lijst.',
    take: 'Jij pakt het op.',
    letGo: 'Je laat het los. Nu heeft niemand het.',
    close: 'Dank je, dat is bewaard.',
    note: 'Dank je, je notitie wordt bij dit bericht bewaard.',
    reopen: 'Ongedaan gemaakt: het staat weer open.',
  },
  already: {
    open: 'Dit wordt al opgevolgd:',
    take: ' heeft het al opgepakt.',
    other: 'Dat verandert niets; zo staat het ervoor:',
  },
  gone: 'Dit wordt niet meer bewaard, wordt niet opgevolgd, of is niet voor deze plek.',
  closedForYou: 'Wat jij op de lijst zette om op te volgen, is afgesloten',
  title: (team, count) =>
    count === '1'
      ? `${team}: 1 bericht om op te volgen`
      : `${team}: ${count} berichten om op te volgen`,
  mine: (count) =>
    count === '1'
      ? 'Je hebt 1 bericht om op te volgen'
      : `Je hebt ${count} berichten om op te volgen`,
  late: (count) => `${count} te laat`,
  none: (team) =>
    `${team} heeft niets om op te volgen. Druk op Opvolgen onder een bericht om het op de lijst te zetten.`,
  noneMine:
    'Je hebt niets om op te volgen. /cx opvolging toont wat je team heeft, en wat nog niemand heeft.',
  more: (count) => `en nog ${count}, die later klaar hoeven te zijn`,
  homeTitle: 'Dit volg jij op',
  form: {
    title: 'Wat kwam ervan?',
    save: 'Bewaren',
    close: 'Annuleren',
    ending: 'Hoe staat het ervoor?',
    endings: {
      done: 'Het is klaar',
      dropped: 'We laten het hierbij',
      note: 'Nog niet klaar: alleen een notitie bewaren',
    },
    text: 'Wat kwam ervan, in één regel?',
    textHint: 'Collega’s lezen dit onder het bericht. Noem geen namen van klanten.',
    textFault: 'Een notitie heeft een paar woorden nodig.',
    helpers: 'Wie hielpen mee?',
    helpersHint: 'Zij kunnen ervoor bedankt worden.',
  },
};
