import type { RefitModel, Refitted } from './refit-model.ts';
import type { RunJob } from './run-job.ts';

/** Fits the reader anew, once a night; posts nothing, and records why what was done. */
export function createRefitNightly(refitModel: RefitModel): RunJob {
  return async function refitNightly() {
    return { kind: 'quiet', why: whyOf(await refitModel()) };
  };
}

/** What came of a fit, in words for whoever runs Earshot. */
export function whyOf(refitted: Refitted): string {
  if (refitted.kind === 'nothing new') return 'nothing was corrected since the last fit';
  const { record, before } = refitted;
  const { version, examined } = record;
  if (examined === null || before === null) {
    return `model ${version} is in force; too little was corrected to examine it`;
  }
  const told =
    `accuracy ${percent(examined.accuracy)}, was ${percent(before.accuracy)}; ` +
    `macro-F1 ${percent(examined.macroF1)}, was ${percent(before.macroF1)}; ` +
    `on ${examined.n} corrections`;
  return refitted.kind === 'promoted'
    ? `model ${version} is in force: ${told}`
    : `model ${version} was refused, it is worse: ${told}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
