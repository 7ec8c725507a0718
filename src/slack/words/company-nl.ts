import type { CompanyWords } from './company-en.ts';

/** What the bot says in Dutch of the whole company. */
export const companyInDutch: CompanyWords = {
  slipped: (score, others) => `${score} is gezakt${others === null ? '' : `, en nog ${others}`}`,
  undelivered: (teams) => `Er kwam geen samenvatting aan bij ${teams}`,
  blind: (teams) => `In deze 7 dagen is niets gehoord voor ${teams}`,
  calm: (pieces) => `${pieces} in deze 7 dagen, geen enkele score is laag`,
  stillDown: (pieces, dips) =>
    dips === '1'
      ? `${pieces} in deze 7 dagen, 1 score is nog laag`
      : `${pieces} in deze 7 dagen, ${dips} scores zijn nog laag`,
  undeliveredLine: (teams) =>
    `De laatste samenvatting kwam niet aan bij ${teams}. App Home en het logboek zeggen waarom.`,
  blindLine: (teams) =>
    `In deze 7 dagen niets gehoord voor ${teams}: daar weet niemand wat klanten zeggen.`,
  since: (score, day) => `${score} sinds ${day}`,
  byTeam: 'Scores per team, deze 7 dagen',
  team: 'Team',
  noScores: 'Geen enkel team heeft in deze 7 dagen genoeg antwoorden voor een score.',
  heard: (it) => `${it.period}: ${it.pieces}, ${it.negative} ontevreden, alle teams samen`,
  late: 'Later dan gepland: dit was bedoeld voor 09:00.',
  seeDips: 'Bekijk alles wat laag is',
  postHere: 'Plaats dit hier elke werkdag om 09:00',
  stop: 'Plaats dit hier niet meer',
  posted: 'Vanaf nu staat dit hier elke werkdag om 09:00, als er iets nieuws is.',
  stopped: 'Het wordt hier niet meer geplaatst. /cx bedrijf blijft antwoorden.',
  elsewhere: 'Het wordt nu in een ander kanaal geplaatst; met de knop verhuist het hierheen.',
  noTeams:
    'Ik luister nog voor geen enkel team. Nodig me uit waar feedback binnenkomt: /invite @Earshot',
};
