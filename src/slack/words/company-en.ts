/** What the bot says in English of the whole company. */
export const companyInEnglish = {
  slipped: (score: string, others: string | null) =>
    `${score} slipped${others === null ? '' : `, and ${others} more`}`,
  undelivered: (teams: string) => `No digest arrived at ${teams}`,
  blind: (teams: string) => `Nothing was heard for ${teams} in these 7 days`,
  calm: (pieces: string) => `${pieces} in these 7 days, no score is down`,
  stillDown: (pieces: string, dips: string) =>
    dips === '1'
      ? `${pieces} in these 7 days, 1 score is still down`
      : `${pieces} in these 7 days, ${dips} scores are still down`,
  undeliveredLine: (teams: string) =>
    `The last digest did not arrive at ${teams}. App Home and the log say why.`,
  blindLine: (teams: string) =>
    `Nothing heard in these 7 days for ${teams}: there nobody knows what customers say.`,
  since: (score: string, day: string) => `${score} since ${day}`,
  byTeam: 'Scores by team, these 7 days',
  team: 'Team',
  noScores: 'No team has enough answers for a score in these 7 days.',
  heard: (it: { period: string; pieces: string; negative: string }) =>
    `${it.period}: ${it.pieces}, ${it.negative} unhappy, all teams together`,
  late: 'This comes late: it was due at 09:00.',
  seeDips: 'See all that is down',
  postHere: 'Post it here every workday at 09:00',
  stop: 'Stop posting it here',
  posted: 'From now on this is posted here every workday at 09:00, when there is something new.',
  stopped: 'It is not posted here any more. /cx company still answers.',
  elsewhere: 'It is posted in another channel now; pressing the button moves it here.',
  noTeams:
    'I do not hear any team yet. Invite me to a channel where feedback lands: /invite @Earshot',
};

/** One typed record: a language that lacks a word does not compile. */
export type CompanyWords = typeof companyInEnglish;
