import { measureRedaction } from '../../redaction/measure-redaction.ts';
import type { Figure } from '../figure.ts';
import type { RowId } from '../rows.ts';
import type { Part } from './part.ts';

const GROUPS: Readonly<Record<string, RowId>> = {
  structured: 'redactedStructured',
  names: 'redactedNames',
  addresses: 'redactedAddresses',
};
const CLEAN: Readonly<Record<string, RowId>> = {
  'our own': 'cleanOwn',
  'presidio without spans': 'cleanPresidio',
};

/** What redaction takes out, and what it should have left alone. */
export const measureRedactions: Part = async ({ dataDir }) => {
  const { halves, clean } = measureRedaction(dataDir);
  const removed = halves.odd.flatMap(({ group, removed: gone, spans }): Figure[] => {
    const id = GROUPS[group];
    return id === undefined
      ? []
      : [
          {
            ...{ id, ours: gone / spans, references: {}, count: spans },
            how: 'presidio, the odd rows (rules were tuned on the even ones): spans wholly removed',
          },
        ];
  });
  const changed = clean.flatMap(({ set, changed: lost, lines }): Figure[] => {
    const id = CLEAN[set];
    return id === undefined
      ? []
      : [
          {
            id,
            ours: lost / lines,
            references: {},
            count: lines,
            how: `${set}: any change counts`,
          },
        ];
  });
  return [...removed, ...changed];
};
