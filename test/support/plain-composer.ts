import type { Alert } from '../../src/core/dips/alerts/alert.ts';
import type { Composer } from '../../src/ports/telling.ts';

/** Puts just enough into words to tell one message from another. */
export const plainComposer: Composer = {
  digest: ({ on }, { isLate }) => said(`digest of ${on}${isLate ? ', late' : ''}`),
  story: ({ extract }, { isLate }) => said(`${extract}${isLate ? ' (late)' : ''}`),
  storyGone: (by) => said(`${by} found it not suitable`),
  thanks: ({ credits }, { by }) => said(`${by} thanks ${credits.join(', ')}`),
  storyWeek: (weeks) =>
    said(weeks.map(({ team, told, discussed }) => `${team.name} ${discussed}/${told}`).join(', ')),
  company: ({ on }) => said(`company of ${on}`),
  badAnswer: ({ touchpoint, feedback, score }) =>
    said(`${score.answer} at ${touchpoint}: ${feedback?.verbatim ?? 'not shown here'}`),
  alert: (alert, { others, quote }) => {
    const { nodeName, measure, level, causes, takenBy } = alert;
    const states = others.map((it) => `${it.nodeName} ${stateOf(it)}`.trim());
    const known = [...causes.map(({ label }) => label), takenBy, stateOf(alert), quote?.verbatim];
    const what = [`${nodeName} ${measure} ${level}`, ...states].join(' + ');
    return said([what, ...known.filter(Boolean).map((it) => `(${it})`)].join(' '));
  },
  alertNews: ({ alert, event }) =>
    said(`${alert.nodeName}: ${event.kind} ${event.note ?? ''}`.trim()),
  caseClosed: ({ of }) => said(`${of.state}: ${of.outcome ?? 'nobody said what came of it'}`),
  whichTeam: ({ channelId }) => said(`which team is ${channelId} for?`),
  channelOff: ({ channelId, why }) => said(`${channelId} is off: ${why}`),
};

function stateOf({ state }: Alert): string {
  return state === 'open' ? '' : state;
}

function said(text: string) {
  return { text, blocks: [] };
}
