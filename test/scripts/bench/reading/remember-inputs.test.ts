import { expect, test } from 'vitest';
import { rememberInputs } from '../../../../scripts/bench/reading/remember-inputs.ts';

test('understands each text once, and gives them in the order asked', async () => {
  const understood: string[] = [];
  const toInputs = rememberInputs(async (texts) => {
    understood.push(...texts);
    return texts.map((text) => ({ text, dense: new Float32Array(0), extra: new Float32Array(0) }));
  });

  await toInputs(['one', 'two', 'one']);
  const again = await toInputs(['three', 'two']);

  expect(understood).toEqual(['one', 'two', 'three']);
  expect(again.map(({ text }) => text)).toEqual(['three', 'two']);
});
