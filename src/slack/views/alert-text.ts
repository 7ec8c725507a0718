import type { Alert } from '../../core/dips/alerts/alert.ts';
import { isMetric, kindOf } from '../../core/dips/alerts/measure.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { daysBetween } from '../../core/time/days-between.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { cut } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf, earlierDay, periodOf } from './days.ts';
import { count, percent } from './numbers.ts';
import { levelText, METRIC_NAMES } from './score-text.ts';

/** Under this many answers no level is shown: it would be noise, and could point at a person. */
const FEWEST_ANSWERS = 5;

/** What an alert is about, in words: `Checkout CSAT`, `All teams CSAT`. */
export function alertName(alert: Named, language: Language): string {
  return `${nodeText(alert, language)} ${measureText(alert, language)}`;
}

/** What has a name; only what is no score needs more than its measure. */
type Named = Pick<Alert, 'nodeName' | 'measure'> & { readonly measureName?: string | null };

/** The same for a team that knows its own name: `CSAT`, `Payment page CSAT`. */
export function nameWithin(alert: Named & Pick<Alert, 'node'>, team: Team): string {
  const { node, nodeName } = alert;
  if (node.kind === 'team' && node.teamId === team.id) return measureText(alert, team.language);
  const path = `${team.name}${STEP}`;
  const within = nodeName.startsWith(path) ? nodeName.slice(path.length) : nodeName;
  return alertName({ ...alert, nodeName: within }, team.language);
}

/** Stands between a team and what is its own, in the name of a node. */
const STEP = ' › ';

/** Whose score it is. */
export function nodeText({ nodeName }: Pick<Alert, 'nodeName'>, language: Language): string {
  const parts = nodeName.split(STEP).map((part) => cut(part, LONGEST_NAME));
  return parts.join(STEP) || wordsOf(language).dips.everyTeam;
}

/** What comes after a name says more than the rest of it. */
const LONGEST_NAME = 60;

/** What is measured: `CSAT`, `unhappy feedback`. */
export function measureText(alert: Omit<Named, 'nodeName'>, language: Language): string {
  const { dips, quoted } = wordsOf(language);
  const { measure, measureName = null } = alert;
  if (isMetric(measure)) return METRIC_NAMES[measure];
  if (measure === 'negative') return dips.unhappy;
  if (measureName === null) return dips.feedback;
  const name = quoted(cut(measureName, LONGEST_NAME));
  return kindOf(measure) === 'silence' ? name : dips.feedbackAbout(name);
}

/** A level of what is measured, in its own unit: `61 %`, `5.4`, `+28`, `34 a day`. */
export function amountOf(measure: Alert['measure'], level: number, language: Language): string {
  if (isMetric(measure)) return levelText(measure, level, language);
  if (measure === 'negative' || measure.startsWith('theme:')) return percent(level, language);
  return wordsOf(language).dips.aDay(count(level, language));
}

/** The answers a level was counted from: `26 of 42`, of a mean `n 42`, of a volume `102 pieces`. */
export function answersText(
  { measure, of, n }: Pick<Alert, 'measure' | 'of' | 'n'>,
  language: Language,
): string {
  const { dip, dips } = wordsOf(language);
  if (of !== null) return dip.ofAnswers(count(of, language), count(n, language));
  const isCounted = kindOf(measure) !== 'dip';
  return isCounted ? dips.pieces(count(n, language)) : dip.answers(count(n, language));
}

/** Whether there are answers enough to show a level. */
export function isEnough({ n }: Pick<Alert, 'n'>): boolean {
  return n >= FEWEST_ANSWERS;
}

/** A level with its answers, and no level of too few: `48 % (12 of 25)`. */
export function levelWithAnswers(
  it: Pick<Alert, 'measure' | 'level' | 'of' | 'n'>,
  language: Language,
): string {
  if (!isEnough(it)) return wordsOf(language).tooFew(count(it.n, language));
  return `${amountOf(it.measure, it.level, language)} (${answersText(it, language)})`;
}

/** The least that can be said of an alert: `CSAT 61 %, usually 78 %, since Tue 17 Nov`. */
export function alertInShort(alert: Alert, team: Team): string {
  const { language } = team;
  const { dips, usually, ...words } = wordsOf(language);
  const since = words.since(dayOf(alert.since, language));
  const usual = usually(amountOf(alert.measure, alert.usual, language));
  if (kindOf(alert.measure) === 'silence') {
    return `${dips.silent(measureText(alert, language))}, ${usual}, ${since}`;
  }
  const level = amountOf(alert.measure, alert.level, language);
  return `${nameWithin(alert, team)} ${level}, ${usual}, ${since}`;
}

/**
 * An alert in one plain line: `Checkout CSAT 61 % (26 of 42, since Tuesday) vs usual 78 %.`
 * The answers were counted on the day it opened: only the morning after may say `since`.
 */
export function alertSentence(
  alert: Alert,
  seen: { readonly on: LocalDate; readonly language: Language },
): string {
  const { language } = seen;
  const { dips, since } = wordsOf(language);
  const when =
    daysBetween(alert.openedOn, seen.on) <= 1
      ? since(earlierDay(alert.since, seen))
      : periodOf({ from: alert.since, to: alert.openedOn }, language);
  if (kindOf(alert.measure) === 'silence') {
    return dips.silentSince({
      source: measureText(alert, language),
      day: earlierDay(alert.since, seen),
      usual: amountOf(alert.measure, alert.usual, language),
    });
  }
  const level = amountOf(alert.measure, alert.level, language);
  const answers = `${answersText(alert, language)}, ${when}`;
  const usual = dips.versus(amountOf(alert.measure, alert.usual, language));
  return `${alertName(alert, language)} ${level} (${answers}) ${usual}.`;
}
