import { localDateOf } from '../../core/time/local-date-of.ts';
import { companyAnswer } from '../views/company-message.ts';
import type { Command } from './command.ts';

/** How all teams stand, and the way to have that posted. */
export const company: Command = {
  name: 'company',
  run: async (_, { channelId, language, timeZone }, { lookAtCompany, clock }) => {
    const { digest, home } = await lookAtCompany.look(localDateOf(clock(), timeZone));
    const postedIn = home?.channelId ?? null;
    const { plain, charted } = companyAnswer(digest, { language, channelId, postedIn });
    return { view: plain, charted, isShareable: true };
  },
};
