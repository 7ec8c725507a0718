import { measureLanguage } from '../../language/measure-language.ts';
import type { Figure } from '../figure.ts';
import { mean } from '../mean.ts';
import type { RowId } from '../rows.ts';
import type { Part } from './part.ts';

const RIVAL = 'eld, kept to both';

/** Dutch or English, as the app reads a message: Dutch and English count alike. */
export const measureLanguages: Part = async ({ dataDir }) => {
  const { figures } = await measureLanguage(dataDir);

  function toFigure(id: RowId, group: string): Figure {
    const own = figures.filter(({ set }) => set === `${group}, nl` || set === `${group}, en`);
    const elsewhere = mean(own.map(({ inOtherChannel }) => inOtherChannel));
    const rival = own.flatMap(({ eld }) => (eld === null ? [] : [eld]));
    return {
      id,
      ours: mean(own.map(({ inOwnChannel }) => inOwnChannel)),
      references: rival.length === 0 ? {} : { [RIVAL]: mean(rival) },
      count: own.reduce((sum, { count }) => sum + count, 0),
      how: `utterances, titles and first words of ten sets, nothing of them trained on; in a channel of their language (in one of the other: ${(100 * elsewhere).toFixed(1)} %)`,
    };
  }

  return [toFigure('languageShort', 'at most 3 words'), toFigure('languageWhole', 'whole')];
};
