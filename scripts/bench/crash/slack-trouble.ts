import type { Random } from '../../demo/company/random.ts';
import type { Mishap } from '../../workspace/api/faults.ts';
import type { Control } from '../../workspace/control/control.ts';

/** What goes wrong while Slack takes a post; `after`: it was posted, and the app is not told. */
const MISHAPS: readonly Mishap[] = [
  { kind: 'status', status: 500, when: 'after' },
  { kind: 'hang', when: 'after' },
  { kind: 'reset', when: 'after' },
  { kind: 'status', status: 503, when: 'before' },
  { kind: 'reset', when: 'before' },
  { kind: 'rate limit', retryAfterSeconds: 1 },
  { kind: 'html' },
];

const USUAL_PAUSE_MS = 900;

/** Lets a post go wrong every now and then until it is stopped; `isBrief` leaves out hanging. */
export function troubleSlack(
  control: Control,
  { random, isBrief }: { readonly random: Random; readonly isBrief: boolean },
): { stop(): void } {
  const mishaps = MISHAPS.filter(({ kind }) => !isBrief || kind !== 'hang');
  let timer = setTimeout(strike, USUAL_PAUSE_MS);

  function strike(): void {
    control.fault({ method: 'chat.postMessage', goesWrong: random.pick(mishaps) });
    timer = setTimeout(strike, 2 * USUAL_PAUSE_MS * random.next());
  }

  return {
    stop() {
      clearTimeout(timer);
      control.clearFaults();
    },
  };
}
