import type { Composer } from '../../src/ports/telling.ts';

/** Puts just enough into words to tell one message from another. */
export const plainComposer: Composer = {
  digest: ({ on }, { isLate }) => said(`digest of ${on}${isLate ? ', late' : ''}`),
  story: ({ extract }, { isLate }) => said(`${extract}${isLate ? ' (late)' : ''}`),
  whichTeam: ({ channelId }) => said(`which team is ${channelId} for?`),
  channelOff: ({ channelId, why }) => said(`${channelId} is off: ${why}`),
};

function said(text: string) {
  return { text, blocks: [] };
}
