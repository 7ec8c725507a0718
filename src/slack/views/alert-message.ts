import type { RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import { severityOf } from '../../core/dips/alerts/severity-of.ts';
import { DIMENSIONS } from '../../core/dips/causes/contribution.ts';
import type { Feedback, Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { actions, header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertActions } from './alert-actions.ts';
import { alertLine, alertSign } from './alert-line.ts';
import { alertStateLines } from './alert-state-lines.ts';
import { alertSentence, measureText, nodeText } from './alert-text.ts';
import { causeText, childText } from './cause-text.ts';
import { moreAlerts } from './more-alerts.ts';
import { quotedFrom } from './quoted.ts';
import { wrongElement } from './wrong-element.ts';

/**
 * The message that an alert's thread begins with: the sentence, what it mostly is, a customer's
 * words, whose it is, what can be done; and, smaller, what else was found. It is shown anew as the
 * alert goes on.
 */
export function alertMessage(
  alert: Alert,
  to: {
    readonly team: Team;
    readonly on: LocalDate;
    readonly others: readonly Alert[];
    readonly quote: Feedback | null;
    readonly workspaceUrl: string | null;
  },
): View {
  const { team, others, workspaceUrl } = to;
  const { language } = team;
  const seen = { on: to.on, language };
  const { dips } = wordsOf(language);
  const title = alertTitle(alert, language);
  const causes = causeLines(alert, language);
  const quotes = to.quote === null ? [] : [to.quote];
  const takeaway = [alertSentence(alert, seen), ...causes.slice(0, 1).map(({ text }) => text)];
  return view(`${alertSign(alert)} ${takeaway.join(' ')}`, [
    header(`${alertSign(alert)} ${title}`),
    rich(
      alertLine(alert, { ...seen, withSign: false }),
      ...causes.map(({ pieces }) => line(...pieces)),
    ),
    ...quotes.map((quote) => quotedFrom(quote, { ...team, workspaceUrl })),
    rich(...alertStateLines(alert, { team, language })),
    actions(...alertActions(alert, language).elements, ...wrongElement(quotes, language)),
    ...(others.length === 0 ? [] : [rich(...otherLines(others, seen))]),
    ...(alert.state === 'open' ? [note(`${colourText(alert, language)} ${dips.thread}`)] : []),
  ]);
}

/** What happened, as a headline: `Checkout: CSAT slipped`. */
function alertTitle(alert: Alert, language: Language): string {
  const { dips } = wordsOf(language);
  const what = measureText(alert, language);
  switch (kindOf(alert.measure)) {
    case 'dip':
      return dips.slipped(nodeText(alert, language), what);
    case 'spike':
      return dips.rose(nodeText(alert, language), what);
    case 'silence':
      return dips.silent(what);
  }
}

/** What fell below it, and what accounts for it: the largest of each dimension, one a line. */
function causeLines(alert: Alert, language: Language) {
  const { mostly, partly, also } = wordsOf(language).dips;
  const fallen = alert.mostly.slice(0, MOST_FALLEN).map((it) => childText(it, alert, language));
  const largest = DIMENSIONS.flatMap((dimension) => {
    // The touchpoints that fell are told already.
    if (dimension === 'touchpoint' && fallen.length > 0) return [];
    return alert.causes.filter((cause) => cause.dimension === dimension).slice(0, 1);
  });
  const isMost = fallen.length > 0 || (largest[0]?.share ?? 0) >= MOST_OF_IT;
  const known = [...fallen, ...largest.map((cause) => causeText(cause, alert, language))];
  return known.slice(0, MOST_CAUSES).map(({ name, facts }, index) => {
    const first = isMost ? mostly : partly;
    const lead = index === 0 ? first : also;
    return { pieces: [lead, bold(name), `: ${facts}`], text: `${lead}${name}: ${facts}` };
  });
}

/** The share of a fall from which it mostly is one thing. */
const MOST_OF_IT = 0.5;

/** Places and causes that can be read at a glance; the answer to Why? has them all. */
const MOST_FALLEN = 2;
const MOST_CAUSES = 3;

/** What fell beside the worst; more would bury it. */
const MOST_OTHERS = 5;

function otherLines(
  others: readonly Alert[],
  seen: { readonly on: LocalDate; readonly language: Language },
): readonly RichTextSection[] {
  const { besides } = wordsOf(seen.language).dips;
  const shown = others.slice(0, MOST_OTHERS);
  return [
    line(besides),
    ...shown.map((it) => alertLine(it, { ...seen, withSign: true })),
    ...moreAlerts(others, MOST_OTHERS, seen.language).map((text) => line(text)),
  ];
}

/** Colours say nothing to who cannot see them, nor to who does not know what they mean. */
function colourText(alert: Alert, language: Language): string {
  const { dips } = wordsOf(language);
  if (severityOf(alert) === 'red') {
    if (alert.node.kind === 'company') return dips.redCompany;
    return alert.measure === 'ces' ? dips.redMean : dips.redFall;
  }
  return kindOf(alert.measure) === 'dip' ? dips.amber : dips.amberRise;
}
