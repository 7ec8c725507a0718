import { meetingAnswer } from '../views/meeting-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** Digest and story come again. */
export const resume: Command = {
  name: 'resume',
  run: withTeam('resume', async ({ team, reader }, { pauseTeam }) => {
    const { meeting } = wordsOf(reader.language);
    const look = await pauseTeam(team.id, null);
    const view =
      look === null
        ? simpleAnswer(meeting.gone)
        : meetingAnswer(
            { ...look, team: { ...look.team, language: reader.language } },
            meeting.resumed,
          );
    return { view, isShareable: false };
  }),
};
