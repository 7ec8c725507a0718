import { parseArgs } from 'node:util';
import { measureRedaction } from './redaction/measure-redaction.ts';

const USAGE = 'npx tsx scripts/bench/redaction.ts --data FOLDER [--missed TYPE]';

const { values } = parseArgs({ options: { data: { type: 'string' }, missed: { type: 'string' } } });
if (values.data === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const { halves, clean, speed } = measureRedaction(values.data);
  for (const [half, recalls] of Object.entries(halves)) {
    console.log(`presidio, ${half} rows: spans fully removed`);
    for (const { group, removed, spans } of recalls) {
      const share = ((100 * removed) / Math.max(1, spans)).toFixed(1);
      console.log(`  ${group.padEnd(20)} ${removed}/${spans}  ${share} %`);
    }
  }
  for (const { set, changed, lines } of clean) {
    console.log(`clean lines changed, ${set}: ${changed}/${lines}`);
  }
  console.log(
    `a message of 130 characters: p50 ${speed.p50Ms.toFixed(3)} ms, p95 ${speed.p95Ms.toFixed(3)} ms`,
  );
  if (values.missed !== undefined) {
    for (const { group, text, missed } of measureRedaction(values.data).missed) {
      if (group === values.missed) console.log(`${missed}  <-  ${text.replaceAll('\n', '\\n')}`);
    }
  }
}
