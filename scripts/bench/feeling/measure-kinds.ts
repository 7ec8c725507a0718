import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../../src/core/feedback/feedback.ts';
import { chooseKinds } from '../../../src/reading/feeling/choose-kinds.ts';
import { createFeel } from './create-feel.ts';

/** How well one kind is named in one set; shares of 0 to 1. */
export interface KindFigure {
  readonly set: string;
  readonly kind: Kind;
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
}

/** What app reviews are labelled that is a kind of ours too; nobody trained on them. */
const SETS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  pan_kind: { 'problem discovery': 'bug', 'feature request': 'request' },
  maalej_kind: { PD: 'bug', FR: 'request' },
  htp_kind: { 'bug report': 'bug', 'feature request': 'request' },
};
const KINDS: readonly Kind[] = ['bug', 'request'];

/** Measures bugs and requests in app reviews. */
export function measureKinds(dataDir: string): readonly KindFigure[] {
  const { toSaid, feel } = createFeel();
  return Object.entries(SETS).flatMap(([set, meant]) => {
    const rows = readRows(join(dataDir, `${set}.jsonl`)).map(({ text, label }) => {
      const named = chooseKinds(feel(toSaid(text, 'en'))).map((it) => it.label);
      return { truth: meant[label], named };
    });
    return KINDS.map((kind) => {
      const real = rows.filter(({ truth }) => truth === kind);
      const named = rows.filter((it) => it.named.includes(kind));
      const right = named.filter(({ truth }) => truth === kind).length;
      return {
        ...{ set, kind, count: real.length },
        precision: right / Math.max(1, named.length),
        recall: right / Math.max(1, real.length),
      };
    });
  });
}

function readRows(file: string): readonly { readonly text: string; readonly label: string }[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
