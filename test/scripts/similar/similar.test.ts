import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

const SCRIPT = new URL('../../../scripts/similar.ts', import.meta.url).pathname;

function run(input: string): Promise<readonly { readonly score: number }[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['--import', 'tsx', SCRIPT], (error, stdout) => {
      if (error !== null) reject(error);
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve(lines.map((line) => JSON.parse(line)));
    });
    child.stdin?.end(input);
  });
}

test('scores pairs from 0 to 1, in either language and across', { timeout: 60_000 }, async () => {
  const pairs = [
    { a: 'The parcel came too late', b: 'The parcel came too late' },
    { a: 'The parcel came too late', b: 'Het pakket kwam te laat' },
    { a: 'The parcel came too late', b: 'Ik wil mijn wachtwoord veranderen' },
    { a: '', b: '' },
  ];

  const lines = await run(pairs.map((pair) => JSON.stringify(pair)).join('\n'));

  const [same, across, unlike, empty] = lines.map(({ score }) => score);
  expect(same).toBe(1);
  expect(across).toBeGreaterThan((unlike ?? 1) + 0.2);
  expect(unlike).toBeGreaterThanOrEqual(0);
  expect(empty).toBe(0);
});
