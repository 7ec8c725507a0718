import { localDateOf } from '../../core/time/local-date-of.ts';
import { noAlertAnswer } from '../views/no-alert-answer.ts';
import { whichAlertAnswer } from '../views/which-alert-answer.ts';
import { whyAnswer } from '../views/why-answer.ts';
import type { Command } from './command.ts';

/** A month as people mean it, as in the answer to `team`. */
const LOOK_DAYS = 30;

/** Why an alert was told: of the one that is named, else of the thread's, else of the only one. */
export const why: Command = {
  name: 'why',
  run: async (rest, ask, flows) => {
    const { channelId, language, threadTs = null } = ask;
    const name = rest === '' ? null : rest;
    const found = await flows.findAlert({ name, channelId, threadTs });
    if (found.kind === 'no alert') {
      const { place, alerts } = found;
      const scores = await flows.lookAtPlace(place, LOOK_DAYS);
      const at = { name: place.name, scores, days: LOOK_DAYS, alerts };
      return { view: noAlertAnswer(at, language), isShareable: true };
    }
    const known = found.kind === 'found' ? await flows.whyAlert(found.alert.id, channelId) : null;
    if (known === null) {
      const nothing = { asked: name, nearest: null, alerts: [] };
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
