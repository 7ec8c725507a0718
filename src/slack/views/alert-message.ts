import type { RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import { severityOf } from '../../core/dips/alerts/severity-of.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertActions } from './alert-actions.ts';
import { alertLine, alertSign } from './alert-line.ts';
import { alertStateLines } from './alert-state-lines.ts';
import { alertSentence, levelWithAnswers, measureText, nodeText } from './alert-text.ts';
import { causeInShort } from './cause-text.ts';
import { moreAlerts } from './more-alerts.ts';

/**
 * The message that an alert's thread begins with: the sentence, what it mostly is, who looks after
 * it, what can be done; and, smaller, what else was found. It is shown anew as the alert goes on.
 */
export function alertMessage(
  alert: Alert,
  to: { readonly team: Team; readonly on: LocalDate; readonly others: readonly Alert[] },
): View {
  const { team, others } = to;
  const { language } = team;
  const seen = { on: to.on, language };
  const { dips } = wordsOf(language);
  const title = alertTitle(alert, language);
  return view(`${alertSign(alert)} ${alertSentence(alert, seen)} ${mostlyText(alert, language)}`, [
    header(`${alertSign(alert)} ${title}`),
    rich(alertLine(alert, { ...seen, withSign: false }), ...mostlyLines(alert, language)),
    rich(...alertStateLines(alert, language)),
    alertActions(alert, language),
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

/** What it mostly is: what fell below it, else the first thing that accounts for it. */
function mostlyText(alert: Alert, language: Language): string {
  const { dips, listOf } = wordsOf(language);
  const { measure, mostly, causes } = alert;
  const [cause] = causes;
  if (mostly.length > 0) {
    const fallen = mostly.map(
      (it) => `${it.name} ${levelWithAnswers({ measure, ...it }, language)}`,
    );
    return dips.mostly(listOf(fallen.slice(0, MOST_NAMED)));
  }
  return cause === undefined ? '' : dips.mostly(causeInShort(cause, alert, language));
}

/** What fell beside the worst; more would bury it. */
const MOST_OTHERS = 5;

/** More names than this are a list, and the answer to Why? has it. */
const MOST_NAMED = 3;

function mostlyLines(alert: Alert, language: Language): readonly RichTextSection[] {
  const text = mostlyText(alert, language);
  return text === '' ? [] : [line(text)];
}

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
