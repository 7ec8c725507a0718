import type { RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { isMetric } from '../../core/dips/alerts/measure.ts';
import { type PooledDays, poolDays } from '../../core/dips/why/pool-days.ts';
import type { WhyAlert } from '../../core/dips/why/why-alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { type ChartBlock, lineChart, MOST_POINTS } from '../kit/chart.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { amountOf, answersText, measureText } from './alert-text.ts';
import { periodOf } from './days.ts';
import { sparkline } from './sparkline.ts';

/** A line of fewer points is a list of numbers. */
const FEWEST_POINTS = 4;

/** A reader, and who is read to, wants the newest numbers. */
const NUMBERS_TOLD = 7;

/** The days of a score around its fall, as figures of five answers or more. */
export function pooledDays({ alert, days }: WhyAlert): readonly PooledDays[] {
  const { measure, scale, since } = alert;
  if (!isMetric(measure) || scale === null) return [];
  const same = days.filter((day) => day.scale.min === scale.min && day.scale.max === scale.max);
  return poolDays(same, { metric: measure, scale, since, most: MOST_POINTS });
}

/** The days as a chart that Slack draws; null of too few. */
export function levelChart(
  { alert, band }: WhyAlert,
  days: readonly PooledDays[],
  language: Language,
): ChartBlock | null {
  if (days.length < FEWEST_POINTS) return null;
  const { dips } = wordsOf(language);
  const name = measureText(alert, language);
  const factor = alert.measure === 'csat' ? 100 : 1;
  const shown = (level: number) => Math.round(level * factor * 10) / 10;
  return lineChart({
    title: dips.answer.chart(name, amountOf(alert.measure, alert.usual, language)),
    points: pointsOf(days, language),
    lines: [
      { name, values: days.map(({ level }) => shown(level)) },
      { name: dips.answer.usualName, values: days.map(() => shown(alert.usual)) },
      ...(band === null
        ? []
        : [{ name: dips.answer.lowName, values: days.map(() => shown(band.low)) }]),
    ],
    unit: alert.measure === 'csat' ? `${name} (%)` : name,
  });
}

/** The same in words: a row of bars where no chart is drawn, and always the newest numbers. */
export function levelLines(
  alert: Alert,
  days: readonly PooledDays[],
  how: { readonly language: Language; readonly hasChart: boolean },
): readonly RichTextSection[] {
  const { language } = how;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { answer } = wordsOf(language).dips;
  const told = days.slice(-NUMBERS_TOLD).map((day) => {
    const level = amountOf(alert.measure, day.level, language);
    return `${runOf(day, language)} ${level} (${answersText({ ...day, measure: alert.measure }, language)})`;
  });
  const bars = `${sparkline(days.map(({ level }) => level))}  ${answer.from(
    runOf(first, language),
    runOf(last, language),
  )}`;
  return [...(how.hasChart ? [] : [line(bars)]), line(bold(answer.days), told.join(' · '))];
}

/** The day each figure begins on; its month only where it is another one than before. */
function pointsOf(days: readonly PooledDays[], language: Language): readonly string[] {
  return days.map(({ from }, index) => {
    const before = days[index - 1]?.from ?? '';
    const isNewMonth = from.slice(0, MONTH_LENGTH) !== before.slice(0, MONTH_LENGTH);
    return isNewMonth ? periodOf({ from, to: from }, language) : String(Number(from.slice(-2)));
  });
}

/** Of a date, as in `2026-11`. */
const MONTH_LENGTH = 7;

/** `17 Nov` or `17–19 Nov`. */
function runOf({ from, to }: PooledDays, language: Language): string {
  return periodOf({ from, to }, language);
}
