import type { RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { isMetric } from '../../core/dips/alerts/measure.ts';
import { type PooledDays, poolDays } from '../../core/dips/why/pool-days.ts';
import type { WhyAlert } from '../../core/dips/why/why-alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { barChart, type ChartBlock, MOST_BARS } from '../kit/chart.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { amountOf, answersText, measureText } from './alert-text.ts';
import { periodOf } from './days.ts';
import { count } from './numbers.ts';
import { sparkline } from './sparkline.ts';

/** Fewer bars are a list of numbers. */
const FEWEST_BARS = 4;

/** A reader, and who is read to, wants the newest numbers. */
const NUMBERS_TOLD = 7;

/** The days of a score around its fall, as figures of five answers or more. */
export function pooledDays({ alert, days }: WhyAlert): readonly PooledDays[] {
  const { measure, scale, since } = alert;
  if (!isMetric(measure) || scale === null) return [];
  const same = days.filter((day) => day.scale.min === scale.min && day.scale.max === scale.max);
  return poolDays(same, { metric: measure, scale, since, most: MOST_BARS });
}

/** The days as bars that Slack draws, each with how many answered; null of too few. */
export function levelChart(
  { alert, band }: WhyAlert,
  days: readonly PooledDays[],
  language: Language,
): ChartBlock | null {
  if (days.length < FEWEST_BARS) return null;
  const { dips, between } = wordsOf(language);
  const amount = (level: number) => amountOf(alert.measure, level, language);
  const name = measureText(alert, language);
  const isShare = alert.measure === 'csat';
  const usual = band === null ? amount(alert.usual) : between(amount(band.low), amount(band.high));
  return barChart({
    title: dips.answer.chart(name, usual),
    bars: days.map((day, index) => ({
      name: barName(day, { before: days.slice(0, index), language }),
      value: Math.round(day.level * (isShare ? 100 : 1) * 10) / 10,
    })),
    values: isShare ? `${name} (%)` : name,
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
  const counts = days.map(({ n }) => count(n, language)).join(' · ');
  return [
    ...(how.hasChart ? [] : [line(bars)]),
    line(bold(answer.counts), counts),
    line(bold(answer.days), told.join(' · ')),
  ];
}

/** `17` or `19–20`; with the month where it is another one, or the same days were shown before. */
function barName(
  day: PooledDays,
  { before, language }: { readonly before: readonly PooledDays[]; readonly language: Language },
): string {
  const { from, to } = day;
  const isSameMonth = (date: LocalDate) => date.startsWith(from.slice(0, MONTH_LENGTH));
  const isSameDay = (date: LocalDate) => date.slice(-2) === from.slice(-2);
  const isClear = isSameMonth(before.at(-1)?.to ?? '') && isSameMonth(to);
  if (!isClear || before.some((it) => isSameDay(it.from))) return runOf(day, language);
  const [first, last] = [Number(from.slice(-2)), Number(to.slice(-2))];
  return first === last ? String(first) : `${first}–${last}`;
}

/** Of a date, as in `2026-11`. */
const MONTH_LENGTH = 7;

/** `17 Nov` or `17–19 Nov`. */
function runOf({ from, to }: PooledDays, language: Language): string {
  return periodOf({ from, to }, language);
}
