import type { Sensitivity } from '../../core/dips/ledger/sensitivity.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import { periodEnding } from '../../core/time/period-ending.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { dipsAnswer } from '../views/dips-answer.ts';
import { ledgerAnswer } from '../views/ledger-answer.ts';
import { sensitivityAnswer } from '../views/sensitivity-answer.ts';
import { whichTeamAnswer } from '../views/which-team-answer.ts';
import { ALL_WORDS } from '../words/words-of.ts';
import type { Answer, Ask, Command } from './command.ts';

/** Every language everywhere: people change channels. */
const LEDGER_WORDS = ALL_WORDS.flatMap(({ typed }) => typed.ledger);
const LEVELS: readonly Sensitivity[] = ['calm', 'eager'];

/** Long enough to see a budget of a few false alarms a year. */
const LEDGER_DAYS = 365;

/** Open alerts and what is kept an eye on; the ledger; how readily an alert is told. */
export const dips: Command = {
  name: 'dips',
  run: async (rest, ask, flows) => {
    const word = rest.toLowerCase();
    const level = LEVELS.find((it) => ALL_WORDS.some(({ typed }) => typed[it].includes(word)));
    if (level !== undefined) return choose(level, ask, flows);
    return LEDGER_WORDS.includes(word) ? ledger(ask, flows) : look(rest, ask, flows);
  },
};

async function choose(level: Sensitivity, ask: Ask, { sensitivity }: SlackFlows): Promise<Answer> {
  const chosen = await sensitivity.choose(level, ask.userId);
  return { view: sensitivityAnswer(chosen, ask.language), isShareable: false };
}

async function ledger(ask: Ask, flows: SlackFlows): Promise<Answer> {
  const today = localDateOf(flows.clock(), ask.timeZone);
  const [read, { proposal }] = await Promise.all([
    flows.readLedger(periodEnding(today, LEDGER_DAYS)),
    flows.sensitivity.read(),
  ]);
  return { view: ledgerAnswer(read, { proposal, language: ask.language }), isShareable: true };
}

/** Without a name it is the channel's team; where there is none, all of them. */
async function look(rest: string, ask: Ask, flows: SlackFlows): Promise<Answer> {
  const name = rest === '' ? null : rest;
  const found = await flows.findTeam({ name, channelId: ask.channelId });
  if (found.kind === 'unclear' && name !== null) {
    const view = whichTeamAnswer({ ...found, command: 'dips' }, ask.language);
    return { view, isShareable: false };
  }
  const team = found.kind === 'found' ? found.team : null;
  const [looked, { choice }] = await Promise.all([
    flows.lookAtDips({ teamId: team?.id ?? null }),
    flows.sensitivity.read(),
  ]);
  const on = localDateOf(flows.clock(), team?.timeZone ?? ask.timeZone);
  const view = dipsAnswer(looked, { team, on, choice, language: ask.language });
  return { view, isShareable: true };
}
