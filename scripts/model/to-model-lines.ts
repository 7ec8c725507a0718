import type { ModelRecord } from '../../src/core/corrections/model-record.ts';

const HEADINGS = ['model', 'fitted', 'learnt up to', 'examined on', 'accuracy', 'macro-F1', ''];

/** Models as a table for a terminal, newest first. */
export function toModelLines(models: readonly ModelRecord[], corrections: number): string {
  const kept = `${corrections} ${corrections === 1 ? 'correction is' : 'corrections are'} kept.`;
  if (models.length === 0) {
    return `No model was fitted yet: Earshot reads as it was installed, and with what was corrected.\n${kept}`;
  }
  const rows = [HEADINGS, ...models.map(cellsOf)];
  const widths = HEADINGS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n\n${kept}`;
}

function cellsOf({ version, fittedAt, upTo, examined, state, by }: ModelRecord): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return [
    String(version),
    fittedAt.toISOString().slice(0, 16).replace('T', ' '),
    upTo === null ? 'nothing' : `correction ${upTo}`,
    examined === null ? 'too few' : String(examined.n),
    examined === null ? '-' : percent(examined.accuracy),
    examined === null ? '-' : percent(examined.macroF1),
    by === null ? stateText(state) : `${stateText(state)} by ${by}`,
  ];
}

function stateText(state: ModelRecord['state']): string {
  return state === 'current' ? 'in force' : state;
}
