import { keeps } from './figure.ts';
import { cellsOf, missedOf, type Report } from './report.ts';

/** The report as a page; every figure in it comes from one run. */
export function toMarkdown({ figures, seed, isFull, seconds, machine }: Report): string {
  const barred = figures.filter(({ bar }) => bar !== null).length;
  const aimed = figures.filter(({ aim }) => aim !== null);
  const reached = aimed.filter(({ ours, aim }) => keeps(ours, aim)).length;
  const rows = figures.map((figure) => `| ${cellsOf(figure).join(' | ')} |`);
  return `# How well dips are found

Written by \`npm run bench:dips${isFull ? ' -- --full' : ''}\`; run it again rather than edit this. Measured in one run of ${Math.round(seconds)} seconds
with seed ${seed}, on ${machine}.

Of ${barred} rows with a bar ${barred - missedOf(figures).length} reach it, and ${reached} of ${aimed.length} the aim. "(aim)" marks those that do, "(missed)" those past the bar.

| what | Earshot | bar | aim | beside |
|--|--|--|--|--|
${rows.join('\n')}

## How it was measured
${waysOf(figures)}

The streams are simulated: gamma-Poisson numbers of answers (coefficient of variation 41 %, weekdays 1.25 to .55 of the average), a
usual share of satisfied answers that differs by weekday by -3 to +1 points, answers of one day alike with correlation rho (.01
where nothing else is said, beta noise by day), 28 days of history, and then a year. After an alarm a detector waits anew. The
clairvoyant is the Shiryaev-Roberts chart that knows the usual share, the weekdays, the noise and the size of the dip.

## What these figures do not say
- The streams are our own; a company's are none of these. The real series has few answers, and permuting takes its own dips away.
- Rates of a few hundred stream-years carry some 5 to 10 % of luck, and the cell with most of many is the luckiest too. Other seeds,
  and \`--full\`, show how much.
- Who answers changes as well as what they answer; a survey that is changed looks like a dip, and has to be told as a change.
`;
}

function waysOf(figures: Report['figures']): string {
  const rowsOf = new Map<string, string[]>();
  for (const { how, what } of figures) {
    rowsOf.set(how, [...(rowsOf.get(how) ?? []), what.replace(/^\.\.\. /, '')]);
  }
  return [...rowsOf].map(([how, rows]) => `- **${rows.join('; ')}**: ${how}.`).join('\n');
}
