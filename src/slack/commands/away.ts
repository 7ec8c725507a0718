import { addDays } from '../../core/time/add-days.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import { awayAnswer } from '../views/readers-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';
import { parsePause } from './parse-pause.ts';

/** Longer is nobody away. */
const LONGEST_DAYS = 366;

/** Somebody is away, and reads nothing aloud until then. */
export const away: Command = {
  name: 'away',
  async run(rest, { language, timeZone, userId }, flows) {
    const today = localDateOf(flows.clock(), timeZone);
    const { team, until } = parsePause(rest, today);
    const isUnclear = team !== null || until === null;
    if (isUnclear || until < today || until > addDays(today, LONGEST_DAYS)) {
      return { view: simpleAnswer(wordsOf(language).habits.awayUnclear), isShareable: false };
    }
    await flows.goAway(userId, until);
    return { view: awayAnswer(until, language), isShareable: false };
  },
};
