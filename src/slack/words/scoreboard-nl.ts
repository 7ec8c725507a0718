import type { ScoreboardWords } from './scoreboard-en.ts';

const ways = { up: 'hoger dan', down: 'lager dan' } as const;

/** What a digest says of scores, and of weeks and months, in Dutch. */
export const scoreboardInDutch: ScoreboardWords = {
  moved: (it) => `${ways[it.move]} ${it.was} (n ${it.n}) de week ervoor`,
  movedHeadline: (team, it) =>
    `${team}: ${it.score} ${it.now}, ${ways[it.move]} ${it.was} de week ervoor`,
  fresh: (team, pieces, day) => `${team}: ${pieces} sinds ${day}`,
  unhappy: (count) => `${count} ontevreden`,
  noneSlipped: 'geen enkele score gezakt',
  trend: (it) => `${it.span}, oudste eerst, tussen ${it.low} en ${it.high}`,
  lookedInto: ' zoekt het uit.',
  read: 'Begin met wat deze klant schreef: ',
  passOn: 'Laat dit horen aan wie eraan werkte: ',
  asBefore: 'Net als in de vorige samenvatting: ',
  moreAbout: (terms) => `meer over ${terms}`,
  lessAbout: (terms) => `minder over ${terms}`,
  toFollowUp: (count) =>
    count === '1' ? '1 bericht om op te volgen' : `${count} berichten om op te volgen`,
  unowned: (count) => `${count} nog door niemand opgepakt`,
  withMember: 'opgepakt door ',
  seeCases: 'Open de lijst',
  weekOf: (score) => `${score} per week`,
  byTouchpoint: 'Scores per touchpoint, deze 7 dagen',
  touchpoint: 'Touchpoint',
  month: (month) => `${month}: `,
  movedInMonth: (it) => `${ways[it.move]} ${it.was} (n ${it.n}) de maand ervoor`,
};
