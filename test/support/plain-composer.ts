import type { Composer } from '../../src/ports/telling.ts';

/** Puts just enough into words to tell one message from another. */
export const plainComposer: Composer = {
  digest: ({ on }, { isLate }) => said(`digest of ${on}${isLate ? ', late' : ''}`),
  story: ({ extract }, { isLate }) => said(`${extract}${isLate ? ' (late)' : ''}`),
  badAnswer: ({ touchpoint, feedback, score }) =>
    said(`${score.answer} at ${touchpoint}: ${feedback?.verbatim ?? 'not shown here'}`),
  alert: ({ nodeName, measure, level }, { others }) =>
    said([`${nodeName} ${measure} ${level}`, ...others.map((it) => it.nodeName)].join(' + ')),
  alertNews: ({ alert, event }) =>
    said(`${alert.nodeName}: ${event.kind} ${event.note ?? ''}`.trim()),
  whichTeam: ({ channelId }) => said(`which team is ${channelId} for?`),
  channelOff: ({ channelId, why }) => said(`${channelId} is off: ${why}`),
};

function said(text: string) {
  return { text, blocks: [] };
}
