import type { habitsInEnglish } from './habits-en.ts';

const WEEKLY =
  'Eén keer per week een korter verhaal, omdat er drie op rij niet zijn bekeken. Met een reactie erop komt het terug.';

/** What the bot says in Dutch of the habit of discussing stories. */
export const habitsInDutch: typeof habitsInEnglish = {
  streak: (meetings) => `${meetings} keer op rij besproken`,
  rarer: {
    'every meeting': 'Een verhaal voor elk overleg.',
    'twice a week':
      'Twee keer per week een korter verhaal, omdat er drie op rij niet zijn bekeken. Met een reactie erop komt het terug.',
    weekly: WEEKLY,
    asking: WEEKLY,
    stopped:
      'Geen verhaal meer, omdat er drie op rij niet zijn bekeken. /cx verhaal laat dat van vandaag nog wel zien.',
  },
  noNext: 'komt niet meer',
  revive: 'Voor elk overleg',
  revived: 'Het verhaal komt weer voor elk overleg.',
  betterTime: (meetingAt) =>
    `Komt een ander moment beter uit? Jullie overleg is om ${meetingAt}, en het verhaal komt ervoor. Kies wanneer jullie overleggen:`,
  otherTime: 'Wijzigen…',
  readBy: 'Voorgelezen door: ',
  someoneElse: 'Iemand anders',
  nobodyElse: 'Verder heeft niemand zich aangeboden om voor te lezen, of ze zijn er niet.',
  readers: 'Voorlezen…',
  readersTitle: (team) => `Wie bij ${team} het verhaal voorleest`,
  noReaders: 'Nog niemand heeft zich aangeboden; daarom noemt het verhaal niemand.',
  takingTurns: 'Om de beurt, en nooit wie er niet is: ',
  offer: 'Ik lees wel voor',
  withdraw: 'Ik niet meer',
  away: (day) => `Je bent er niet tot en met ${day}: niemand wacht tot jij een verhaal voorleest.`,
  back: 'Ik ben er weer',
  isBack: 'Welkom terug. Waar je dat aanbood, kun je weer gevraagd worden om voor te lezen.',
  awayUnclear:
    'Bijvoorbeeld: /cx afwezig tot en met 3 jan, /cx afwezig 3 dagen, of /cx afwezig 1 week.',
  whichTeam: (teams) => `Het verhaal van welk team? Vul er een in: ${teams}.`,
  noStory: (team) => `Vandaag geen klantverhaal voor ${team}.`,
  leader: 'Wie leidt het team?',
  leaderHint:
    'Krijgt één regel per week, alleen voor zichzelf: welke verhalen zijn besproken, en wat eruit kwam.',
  leaderChanged: 'wie het team leidt',
  week: {
    opening: 'Vorige week',
    discussed: (it) =>
      `besprak ${it.discussed} van ${it.told === 1 ? '1 verhaal' : `${it.told} verhalen`}`,
    none: 'had geen verhaal',
    paused: 'had pauze',
    outcomes: (count) => (count === 1 ? 'er kwam 1 ding uit' : `er kwamen ${count} dingen uit`),
    stop: 'Niet meer sturen',
    stopped:
      'Dit stuur ik je niet meer. Onder Wijzigen… in /cx overleg kun je weer genoemd worden als wie het team leidt.',
  },
};
