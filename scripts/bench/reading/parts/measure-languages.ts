import { measureLanguage } from '../../language/measure-language.ts';
import type { Figure } from '../figure.ts';
import { mean } from '../mean.ts';
import type { RowId } from '../rows.ts';
import type { Part } from './part.ts';

const RIVAL = 'eld, kept to both';

/** Dutch or English, by the words alone: Dutch and English count alike. */
export const measureLanguages: Part = async ({ dataDir }) => {
  const { figures } = await measureLanguage(dataDir);

  function toFigure(id: RowId, group: string): Figure {
    const own = figures.filter(({ set }) => set === `${group}, nl` || set === `${group}, en`);
    const ours = own.flatMap(({ alone }) => (alone === null ? [] : [alone]));
    const rival = own.flatMap(({ eld }) => (eld === null ? [] : [eld]));
    return {
      id,
      ours: mean(ours),
      references: rival.length === 0 ? {} : { [RIVAL]: mean(rival) },
      count: own.reduce((sum, { count }) => sum + count, 0),
      how: 'utterances, titles and first words of ten sets, nothing of them trained on',
    };
  }

  return [toFigure('languageShort', 'at most 3 words'), toFigure('languageWhole', 'whole')];
};
