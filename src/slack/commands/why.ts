import { localDateOf } from '../../core/time/local-date-of.ts';
import { whichAlertAnswer } from '../views/which-alert-answer.ts';
import { whyAnswer } from '../views/why-answer.ts';
import type { Command } from './command.ts';

/** Why an alert was told: of the one that is named, else of the only one there is. */
export const why: Command = {
  name: 'why',
  dutchName: 'waarom',
  usage: { en: 'why [DIP]', nl: 'waarom [DIP]' },
  summary: ({ help }) => help.why,
  run: async (rest, ask, flows) => {
    const { channelId, language } = ask;
    const found = await flows.findAlert({ name: rest === '' ? null : rest, channelId });
    const known = found.kind === 'found' ? await flows.whyAlert(found.alert.id, channelId) : null;
    if (known === null) {
      const nothing = { asked: rest === '' ? null : rest, nearest: null, alerts: [] };
      const doubt = found.kind === 'unclear' ? found : nothing;
      return { view: whichAlertAnswer(doubt, language), isShareable: false };
    }
    const on = localDateOf(flows.clock(), known.team.timeZone);
    const workspaceUrl = flows.workspace()?.url ?? null;
    const { timeZone } = ask;
    const { plain, charted } = whyAnswer(known, { language, timeZone, workspaceUrl, on });
    return { view: plain, charted, isShareable: true };
  },
};
