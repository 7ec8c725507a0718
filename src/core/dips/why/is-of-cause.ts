import type { Feedback } from '../../feedback/feedback.ts';
import { nameKey } from '../../text/name-key.ts';
import type { Contribution } from '../causes/contribution.ts';

/** Whether a piece is surely one of those that a cause speaks of. */
export function isOfCause(
  { touchpointId, segment, source, kinds, terms }: Feedback,
  { dimension, id, label }: Contribution,
): boolean {
  switch (dimension) {
    case 'touchpoint':
      return touchpointId === id;
    case 'segment':
      return segment !== null && nameKey(segment) === nameKey(id);
    case 'source':
      return source === id;
    case 'kind':
      return kinds[0]?.label === id;
    case 'theme':
      return terms.some((term) => term.toLowerCase() === label.toLowerCase());
  }
}
