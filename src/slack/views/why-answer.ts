import type { KnownBlock, RichTextBlock, RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import { DIMENSIONS } from '../../core/dips/causes/contribution.ts';
import type { WhyAlert } from '../../core/dips/why/why-alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { actions, divider, header, note } from '../kit/blocks.ts';
import type { ChartedView } from '../kit/chart.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertActions } from './alert-actions.ts';
import { alertLine } from './alert-line.ts';
import { alertStateLines } from './alert-state-lines.ts';
import { alertName, alertSentence, amountOf, measureText } from './alert-text.ts';
import type { Audience } from './audience.ts';
import { type CauseText, causeText, childText } from './cause-text.ts';
import { dayOf } from './days.ts';
import { historyLines } from './history-lines.ts';
import { levelChart, levelLines, pooledDays } from './level-lines.ts';
import { count } from './numbers.ts';
import { quoteElements } from './quote-elements.ts';
import { quotedFrom } from './quoted.ts';

/** Values of one dimension; more would be a table. */
const MOST_CAUSES = 3;

/** An answer to Why?, and the same with a chart, which not every workspace takes. */
interface WhyAnswer {
  readonly plain: View;
  /** Null where there are too few days to draw. */
  readonly charted: ChartedView | null;
}

/**
 * Why an alert was told: what is usual, the days, when it began, what luck does, what moved with
 * it, what customers said, who looks after it, and how it is known.
 */
export function whyAnswer(why: WhyAlert, to: Audience & { readonly on: LocalDate }): WhyAnswer {
  const { alert } = why;
  const { language } = to;
  const days = pooledDays(why);
  const chart = levelChart(why, days, language);
  const title = titleOf(alert, language);
  const above = [header(title), whatBlock(why, to)];
  const below = whyBlocks(why, to);
  const inWords = (hasChart: boolean) => {
    const lines = levelLines(alert, days, { language, hasChart });
    return lines.length === 0 ? [] : [rich(...lines)];
  };
  const plain = view(`${title}: ${alertSentence(alert, to)}`, [
    ...above,
    ...inWords(false),
    ...below,
  ]);
  const blocks = chart && [...above, chart, ...inWords(true), ...below];
  return { plain, charted: blocks && { text: plain.text, blocks } };
}

function titleOf(alert: Alert, language: Language): string {
  const { title } = wordsOf(language).dips.answer;
  const kind = kindOf(alert.measure);
  const name = kind === 'silence' ? measureText(alert, language) : alertName(alert, language);
  return title[kind](name);
}

function whatBlock(why: WhyAlert, to: Audience & { readonly on: LocalDate }): RichTextBlock {
  const { alert } = why;
  const { language } = to;
  const { answer } = wordsOf(language).dips;
  const [began, found] = [dayOf(alert.since, language), dayOf(alert.foundOn, language)];
  return rich(
    alertLine(alert, { ...to, withSign: true }),
    ...usualLines(why, language),
    line(bold(answer.began), answer.onset(began, found)),
  );
}

function whyBlocks(why: WhyAlert, to: Audience): readonly KnownBlock[] {
  const { alert, quotes } = why;
  const { language } = to;
  const { answer } = wordsOf(language).dips;
  const moved = movedLines(alert, language);
  return [
    ...(moved.length === 0 ? [] : [rich(line(bold(answer.moved)), ...moved)]),
    ...quoteBlocks(why, to),
    rich(
      ...alertStateLines(alert, { team: why.team, language }),
      ...historyLines(why.events, language),
    ),
    actions(
      ...alertActions(alert, language, { why: false }).elements,
      ...quoteElements(quotes, language),
    ),
    note(formulaText(alert, language)),
  ];
}

function usualLines({ alert, band }: WhyAlert, language: Language): readonly RichTextSection[] {
  const { answer } = wordsOf(language).dips;
  const amount = (level: number) => amountOf(alert.measure, level, language);
  if (kindOf(alert.measure) === 'silence') return [];
  return [
    line(
      bold(answer.usual),
      amount(alert.usual),
      band === null ? '.' : answer.band(amount(band.low), amount(band.high)),
    ),
  ];
}

/** What fell below it, then what its answers have in common, dimension by dimension. */
function movedLines(alert: Alert, language: Language): readonly RichTextSection[] {
  const { answer } = wordsOf(language).dips;
  const bullet = ({ name, facts }: CauseText, before = '') =>
    line(`• ${before}`, bold(name), `: ${facts}`);
  const fallen = alert.mostly
    .slice(0, MOST_CAUSES)
    .map((it) => bullet(childText(it, alert, language)));
  const parts = DIMENSIONS.flatMap((dimension) =>
    alert.causes
      .filter((cause) => cause.dimension === dimension)
      .slice(0, MOST_CAUSES)
      .map((cause) =>
        bullet(causeText(cause, alert, language), `${answer.dimensions[dimension]}: `),
      ),
  );
  if (parts.length === 0) return fallen;
  const overlap = parts.length === 1 ? '' : `${answer.overlap} `;
  return [...fallen, ...parts, line(`${overlap}${answer.notCause}`)];
}

function quoteBlocks({ quotes }: WhyAlert, to: Audience): readonly KnownBlock[] {
  const { answer } = wordsOf(to.language).dips;
  if (quotes.length === 0) return [];
  return [
    rich(line(bold(answer.said))),
    ...quotes.map((quote) => quotedFrom(quote, to)),
    divider(),
  ];
}

/** The arithmetic in a sentence, for who wants to know how a machine can be so sure. */
function formulaText(alert: Alert, language: Language): string {
  const { answer } = wordsOf(language).dips;
  return answer.formula[kindOf(alert.measure)]({
    evidence: count(alert.evidence, language),
    threshold: count(alert.threshold, language),
    budget: count(alert.budget, language),
    streams: count(alert.streams, language),
  });
}
