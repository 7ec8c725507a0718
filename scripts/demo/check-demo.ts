import type { Demo } from './run-demo.ts';
import { textOf } from './text-of.ts';

/** One thing the demo promises, and whether it came true. */
export interface Finding {
  readonly promise: string;
  /** Null when it is kept. */
  readonly fault: string | null;
}

const CHANNEL = 'checkout-feedback';

/** On the first day of a team's week its digest suggests a theme instead. */
const ASKED = /Help me read: |People seem to talk about /;

/** Looks at what members of the checkout team got to see, through the workspace alone. */
export async function checkDemo(demo: Demo): Promise<readonly Finding[]> {
  return [
    checkHearing(demo),
    checkPost(demo, {
      promise: 'digest with the dip',
      key: 'digest:',
      says: /[🔴🟠] .*CSAT \d+ %/u,
    }),
    checkPost(demo, {
      promise: 'thread of the dip',
      key: 'alert:',
      says: /Checkout.* CSAT \d+ %/su,
    }),
    checkPost(demo, { promise: 'one question in it', key: 'digest:', says: ASKED }),
    checkPost(demo, { promise: 'customer story of the day', key: 'story:', says: /“.{60,}”/s }),
    await checkCommand(demo, { text: 'team Checkout', says: /CSAT \d+ %.*n \d+/s }),
    await checkCommand(demo, { text: 'find iDEAL', says: /iDEAL/ }),
    await checkCommand(demo, { text: 'why Payment page', says: /Commuters/ }),
  ];
}

function checkHearing({ workspace, postCount }: Demo): Finding {
  const { sent, acked, failed, pending } = workspace.control.deliveries();
  const sockets = workspace.control.sockets.count();
  const isWhole = sockets > 0 && sent >= postCount && acked === sent;
  return {
    promise: `${acked.toLocaleString('en')} events acknowledged over ${sockets} sockets`,
    fault: isWhole ? null : `${sent} sent, ${acked} acknowledged, ${failed} lost, ${pending} open`,
  };
}

function checkPost(
  { workspace }: Demo,
  wanted: { readonly promise: string; readonly key: string; readonly says: RegExp },
): Finding {
  const posts = workspace.control.messages({ channel: CHANNEL });
  const found = posts.filter((post) => keyOf(post).startsWith(wanted.key));
  const [post] = found;
  if (post === undefined) return { promise: wanted.promise, fault: `none in #${CHANNEL}` };
  if (found.length > 1) return { promise: wanted.promise, fault: `${found.length} of them` };
  const text = textOf(post);
  return { promise: wanted.promise, fault: wanted.says.test(text) ? null : `it says: ${text}` };
}

async function checkCommand(
  { workspace, staff }: Demo,
  { text, says }: { readonly text: string; readonly says: RegExp },
): Promise<Finding> {
  const promise = `/cx ${text}`;
  const [user = ''] = staff.memberIds.values();
  const outcome = await workspace.control.command({ user, channel: CHANNEL, text });
  if (outcome.error !== null) return { promise, fault: outcome.error };
  const answer = outcome.replies.map(textOf).join('\n');
  return { promise, fault: says.test(answer) ? null : `the answer was: ${answer || 'nothing'}` };
}

/** The key that a post of Earshot carries, unseen by people. */
function keyOf({ metadata }: Readonly<Record<string, unknown>>): string {
  const { event_payload: payload } = (metadata ?? {}) as {
    readonly event_payload?: { readonly key?: string };
  };
  return payload?.key ?? '';
}
