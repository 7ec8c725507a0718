import { expect, test } from 'vitest';
import { parseTaxonomyArgs } from '../../../scripts/taxonomy/parse-taxonomy-args.ts';

test.each([
  [['check', 'a.yaml'], { verb: 'check', file: 'a.yaml' }],
  [['apply', 'a.yaml'], { verb: 'apply', file: 'a.yaml', isAgreed: false }],
  [['apply', 'a.yaml', '--yes'], { verb: 'apply', file: 'a.yaml', isAgreed: true }],
  [['export'], { verb: 'export' }],
])('%j is understood', (args, asked) => {
  expect(parseTaxonomyArgs(args)).toEqual({ asked });
});

test.each([
  [[], 'What is to be done?'],
  [['chekc', 'a.yaml'], 'I cannot "chekc" a taxonomy. Did you mean check?'],
  [['check'], 'Which file?'],
  [['check', 'a.yaml', 'b.yaml'], '"b.yaml" is too much.'],
  [['export', 'a.yaml'], '"a.yaml" is too much.'],
  [['apply', 'a.yaml', '--force'], 'There is no option --force.'],
])('%j is a mistake that is told', (args, mistake) => {
  expect(parseTaxonomyArgs(args)).toEqual({ mistake });
});
