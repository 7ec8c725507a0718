import { type Figure, meetsAim, meetsBar } from './figure.ts';
import type { Report } from './report.ts';
import { ROWS } from './rows.ts';
import { toWords } from './to-words.ts';

/** The report as a page; every figure in it comes from one run. */
export function toMarkdown({ figures, missed, belowAim, machine }: Report): string {
  const { cores, processor, node, platform, minutes } = machine;
  const whole = figures.filter(({ id }) => ROWS[id].bar !== null).length;
  return `# How well Earshot reads

Written by \`npm run bench:reading\`; run it again rather than edit this. Measured in one run of ${minutes} minutes
on ${cores} cores (${processor}), Node ${node}, ${platform}.

Of ${whole} rows with a bar ${whole - missed.length} reach it and ${whole - belowAim.length} reach the aim. "(aim)" marks those that do, "(missed)" those below the bar.

${table(figures)}

## How it was measured
${ways(figures)}

${CAVEATS}
`;
}

function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { what, unit, bar, aim, better } = ROWS[figure.id];
    const limit = (value: number | null) =>
      value === null ? '' : `${better === 'less' ? 'at most ' : ''}${toWords(value, unit)}`;
    const references = Object.entries(figure.references).map(
      ([name, value]) => `${name} ${toWords(value, unit)}`,
    );
    const cells = [
      what,
      `${toWords(figure.ours, unit)}${verdictOf(figure)}`,
      limit(bar),
      limit(aim),
      references.join(', '),
      figure.count.toLocaleString('en'),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| what | Earshot | bar | aim | in the same run | n |',
    '|--|--|--|--|--|--|',
    ...rows,
  ].join('\n');
}

/** Rows that were measured in one way are told together. */
function ways(figures: readonly Figure[]): string {
  const rowsOf = new Map<string, string[]>();
  for (const { id, how } of figures) {
    rowsOf.set(how, [...(rowsOf.get(how) ?? []), ROWS[id].what.replace(/^\.\.\. /, '')]);
  }
  return [...rowsOf].map(([how, rows]) => `- **${rows.join('; ')}**: ${how}.`).join('\n');
}

function verdictOf(figure: Figure): string {
  if (ROWS[figure.id].bar === null) return '';
  if (!meetsBar(figure)) return ' (missed)';
  return meetsAim(figure) ? ' (aim)' : '';
}

const CAVEATS = `"Held-out fifth": a hash of each text puts it there; whatever a set is learnt from, it is the other four. wink's naive Bayes
is asked about 300 of them where there are more than 20 labels. VADER, AFINN and wink-nlp are made for English: on Dutch they show what
happens without Dutch.

## What these figures do not say
- The sets are public and mostly years old: tweets to airlines, app reviews, queries to a bank. A company's own feedback is none of
  these, and its taxonomy is blurrier than 77 tidy intents. What counts there is how Earshot does on the company's own
  corrections, of which it keeps a fifth apart to be examined on: \`npm run model -- list\` tells.
- The encoder learnt to be like a sentence encoder on texts without labels, among them four fifths of banking77, clinc150 and presidio,
  so it knows how such texts are put better than it knows others; the fifths asked about were not among them.
- Few-shot and learnt rows: the learner's settings were chosen by looking at such sets, held-out texts among them. Expect a
  little less elsewhere.
- A set of 200 texts carries some 5 points of luck either way, one of 2,000 some 2. The airline tweets' own raters
  did not all agree on three texts in ten: no reader can be right more often than people agree.
- stsb_nl was translated by machine. No public set has Dutch feedback with kinds, or Dutch names and addresses to redact: those are
  tested with sentences written for this project, which is weaker evidence.
- Speed and memory are this machine's; the times of wink-nlp beside them tell how fast it is.`;
