import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../ports/world.ts';

/** A request as it came over the wire; a header that is absent is empty. */
export interface SignedRequest {
  readonly timestamp: string;
  readonly signature: string;
  readonly rawBody: Buffer;
}

/** Slack's own tolerance, kept in both directions. */
const TOLERANCE_MS = 300_000;

/**
 * Tells whether Slack signed this request with our secret within the last five minutes.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function createVerifySignature(
  secret: string,
  clock: Clock,
): (request: SignedRequest) => 'genuine' | 'not genuine' {
  return ({ timestamp, signature, rawBody }) => {
    if (!/^\d{1,11}$/.test(timestamp)) return 'not genuine';
    if (!/^v0=[0-9a-f]{64}$/.test(signature)) return 'not genuine';
    if (Math.abs(clock().getTime() - Number(timestamp) * 1000) > TOLERANCE_MS) {
      return 'not genuine';
    }
    const expected = createHmac('sha256', secret)
      .update(`v0:${timestamp}:`)
      .update(rawBody)
      .digest();
    const given = Buffer.from(signature.slice('v0='.length), 'hex');
    return timingSafeEqual(expected, given) ? 'genuine' : 'not genuine';
  };
}
