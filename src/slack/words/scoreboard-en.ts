/** What a digest says of scores, and of weeks and months, in English. */
export const scoreboardInEnglish = {
  moved: (it: { move: 'up' | 'down'; was: string; n: string }) =>
    `${it.move} from ${it.was} (n ${it.n}) the week before`,
  movedHeadline: (
    team: string,
    it: { score: string; move: 'up' | 'down'; now: string; was: string },
  ) => `${team}: ${it.score} ${it.now}, ${it.move} from ${it.was} the week before`,
  fresh: (team: string, pieces: string, day: string) => `${team}: ${pieces} since ${day}`,
  unhappy: (count: string) => `${count} unhappy`,
  noneSlipped: 'no score slipped',
  trend: (it: { span: string; low: string; high: string }) =>
    `${it.span}, oldest first, between ${it.low} and ${it.high}`,
  lookedInto: ' looks into it.',
  read: 'Begin with what this customer wrote: ',
  passOn: 'Let whoever worked on it hear this: ',
  asBefore: 'As in the last digest: ',
  moreAbout: (terms: string) => `more about ${terms}`,
  lessAbout: (terms: string) => `less about ${terms}`,
  toFollowUp: (count: string) =>
    count === '1' ? '1 message to follow up' : `${count} messages to follow up`,
  unowned: (count: string) => `${count} that nobody has taken up`,
  withMember: 'taken up by ',
  seeCases: 'Open the list',
  weekOf: (score: string) => `${score} week by week`,
  byTouchpoint: 'Scores by touchpoint, these 7 days',
  touchpoint: 'Touchpoint',
  month: (month: string) => `${month}: `,
  movedInMonth: (it: { move: 'up' | 'down'; was: string; n: string }) =>
    `${it.move} from ${it.was} (n ${it.n}) the month before`,
};

/** One typed record: a language that lacks a word does not compile. */
export type ScoreboardWords = typeof scoreboardInEnglish;
