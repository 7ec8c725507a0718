import type { QuietReason } from '../teams/quiet-reason.ts';
import type { Digest } from './digest.ts';

/** Whether a digest is worth a team's attention; the digest itself comes along in either case. */
export type DigestDecision =
  | { readonly kind: 'publish'; readonly digest: Digest }
  | { readonly kind: 'quiet'; readonly digest: Digest; readonly why: QuietReason };
