import { type FeelingFigure, measureFeeling } from '../../feeling/measure-feeling.ts';
import type { Figure } from '../figure.ts';
import { mean } from '../mean.ts';
import type { RowId } from '../rows.ts';
import type { Part } from './part.ts';

const OURS = 'earshot';
const THREE: Readonly<Record<string, RowId>> = {
  airline_sent: 'feelingAirline',
  vu_sent: 'feelingApps',
  vader_amazonReviewSnippets: 'feelingProducts',
};
const TWO: Readonly<Record<string, RowId>> = {
  bol_nl: 'feelingBol',
  'stream-bank-reviews': 'feelingBank',
};

/** Sentiment as it comes, on whole sets of which nothing was trained on. */
export const measureUntaughtFeeling: Part = async ({ dataDir }) => {
  const { figures } = measureFeeling(dataDir);
  const three = Object.entries(THREE).map(([set, id]) => toFigure(figures, set, id));
  const systems = Object.keys(three[0]?.references ?? {});
  const whole: Figure = {
    id: 'feelingEnglish',
    ours: mean(three.map(({ ours }) => ours)),
    references: Object.fromEntries(
      systems.map((name) => [name, mean(three.map((it) => it.references[name] ?? 0))]),
    ),
    count: three.reduce((sum, { count }) => sum + count, 0),
    how: 'whole sets; macro-F1 of negative, neutral, positive',
  };
  return [whole, ...three, ...Object.entries(TWO).map(([set, id]) => toFigure(figures, set, id))];
};

function toFigure(figures: readonly FeelingFigure[], set: string, id: RowId): Figure {
  const own = figures.filter((figure) => figure.set === set);
  const ours = own.find(({ system }) => system === OURS);
  if (ours === undefined) throw new Error(`Nothing was measured on ${set}.`);
  const rivals = own.filter(({ system }) => system !== OURS);
  return {
    id,
    ours: ours.score,
    references: Object.fromEntries(rivals.map(({ system, score }) => [system, score])),
    count: ours.count,
    how: `${set}: whole, nothing of it trained on`,
  };
}
