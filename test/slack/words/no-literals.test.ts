import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/slack/commands/table.ts';

const VIEWS = resolve(import.meta.dirname, '../../../src/slack/views');

/** What buttons ask for in people's place, and how that is typed, is the same in every language. */
const TYPED = new Set(['cx', 'ledger', ...COMMANDS.map(({ name }) => name)]);

test('no view holds a word that people read: all are among the words of a language', () => {
  const found = readdirSync(VIEWS).flatMap((file) =>
    wordsIn(readFileSync(join(VIEWS, file), 'utf8')).map((words) => `${file}: ${words}`),
  );

  expect(found).toEqual([]);
});

test('a word that is written in a view is found, and a value of core is none', () => {
  expect(wordsIn("says('Nothing today')")).toEqual(['Nothing today']);
  expect(wordsIn("says('Nothing')")).toEqual(['Nothing']);
  expect(wordsIn(`line(\`\${names.map((it) => \`\${it}\`)} meets\`)`)).toEqual([' meets']);
  expect(wordsIn(`line(\`\${is ? 'It is so' : ''}\`)`)).toEqual(['It is so']);
  expect(wordsIn(`if (kind === 'no meeting') return asks(\`find \${term}\`)`)).toEqual([]);
});

/** What reads like language in the literals of a source, but for what is compared with. */
function wordsIn(source: string): readonly string[] {
  const code = NOT_SAID.reduce((rest, pattern) => rest.replace(pattern, ' '), source);
  const { quoted, composed } = literalsIn(code);
  return [
    ...quoted.filter((text) => /\p{L}\s+\S*\p{L}|^\p{Lu}\p{Ll}/u.test(text)),
    ...composed.filter((text) => /\p{L}{2}/u.test(text)),
  ].filter((text) => !(text.match(/\p{L}+/gu) ?? []).every((word) => TYPED.has(word)));
}

const NOT_SAID = [
  /\/\*[\s\S]*?\*\//gu,
  /^\s*\/\/.*$/gmu,
  /^import [\s\S]*?;$/gmu,
  /^(?:export )?(?:type|interface) [\s\S]*?(?:;|^\})$/gmu,
  /\/(?:[^/\\\n]|\\.)+\/[gimsuy]+/gu,
  /(?:[!=]==|case|kind:|readonly [^=;\n]*[:|])\s*'[^'\n]*'/gu,
];

/** Quoted texts, and the texts between what is put into composed ones. */
function literalsIn(source: string) {
  const composed: string[] = [];
  const put: string[] = [];
  let code = source;
  // One by one from the inside out: a composed text may have others in it.
  for (let before = ''; before !== code; ) {
    before = code;
    code = code.replace(INNERMOST, (text) => {
      composed.push(...text.slice(1, -1).split(PUT_IN));
      put.push(...(text.match(PUT_IN) ?? []));
      return "''";
    });
  }
  expect(code).not.toContain('`');
  const quoted = [code, ...put].flatMap((part) => part.match(/'(?:[^'\\\n]|\\.)*'/gu) ?? []);
  return { quoted: quoted.map((text) => text.slice(1, -1)), composed };
}

/** What may stand between braces: braces in braces, as deep as code goes. */
const CODE = Array.from({ length: 5 }).reduce<string>(
  (deeper) => `(?:[^\`{}]|\\{${deeper}\\})*`,
  '[^`{}]*',
);
const PUT_IN = new RegExp(`\\$\\{${CODE}\\}`, 'gu');
const INNERMOST = new RegExp(`\`(?:[^\`\\\\$]|\\\\.|\\$(?!\\{)|${PUT_IN.source})*\``, 'u');
