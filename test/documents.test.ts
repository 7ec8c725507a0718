import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../src/config.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');
const settings = Object.keys(SETTINGS).toSorted();

describe('the documents tell the truth', () => {
  test('the README has a row for every setting, with its meaning, and no other', () => {
    const rows = Array.from(read('README.md').matchAll(/^\| `([A-Z_]+)` \| (.*?) \|/gm));

    expect(rows.map(([, name]) => name).toSorted()).toEqual(settings);
    for (const [name, schema] of Object.entries(SETTINGS)) {
      expect(read('README.md')).toContain(`| \`${name}\` | ${schema.description} |`);
    }
  });

  test('.env.example names every setting and no other', () => {
    const named = Array.from(read('.env.example').matchAll(/^#?([A-Z_]+)=/gm), ([, name]) => name);

    expect(named.toSorted()).toEqual(settings);
  });

  test('every npm command that the README tells of exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const told = Array.from(
      read('README.md').matchAll(/npm run (?:-s )?([\w:]+)/g),
      ([, it]) => it,
    );

    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((name) => scripts[name ?? ''] === undefined)).toEqual([]);
  });
});
