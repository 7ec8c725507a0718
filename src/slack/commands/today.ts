import { digestMessage, quietDigest } from '../views/digest-message.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** The digest as it would be now, also on a day that has none. */
export const today: Command = {
  name: 'today',
  run: withTeam(
    'today',
    async ({ team, reader, on, workspaceUrl, shownIn }, { assembleDigest }) => {
      const { kind, digest } = await assembleDigest(team, on, shownIn);
      const to = { team: reader, workspaceUrl };
      if (kind === 'quiet') return { view: quietDigest(digest, to), isShareable: true };
      const view = digestMessage(digest, { ...to, isLate: false });
      const charted = view.charted && { text: view.text, blocks: view.charted };
      return { view, charted, isShareable: true };
    },
  ),
};
