/** A change of one aspect as a button carries it: labels without spaces. */
interface CarriedChange {
  readonly aspect: 'touchpoint' | 'sentiment' | 'kind';
  readonly was: readonly string[];
  readonly is: readonly string[];
}

/**
 * What a button about a piece of feedback carries: which piece, then an answer, or changes that
 * can be undone: `reading:12`, `reading:12 none`, `reading:12 kind:bug>praise+question`.
 */
const VALUE = /^reading:(?<id>[\w-]{1,64})(?<rest>(?: [\w:>+-]{1,300}){0,3})$/;
const CHANGE = /^(?<aspect>touchpoint|sentiment|kind):(?<was>[\w+-]{0,140})>(?<is>[\w+-]{0,140})$/;

/** The value of a button about a piece, with an answer where it is one. */
export function readingValue(feedbackId: string, answer?: string): string {
  return answer === undefined ? `reading:${feedbackId}` : `reading:${feedbackId} ${answer}`;
}

/** The value of the button that takes changes back. */
export function undoValue(feedbackId: string, changes: readonly CarriedChange[]): string {
  const carried = changes.map(({ aspect, was, is }) => `${aspect}:${packed(was)}>${packed(is)}`);
  return [`reading:${feedbackId}`, ...carried].join(' ');
}

/** Which piece a button is about, and its answer; null for what no button of ours carries. */
export function parseReadingValue(
  value: string,
): { readonly feedbackId: string; readonly answer: string | null } | null {
  const parts = partsOf(value);
  return parts && { feedbackId: parts.feedbackId, answer: parts.rest[0] ?? null };
}

/** What a button would take back; null for what no button of ours carries. */
export function parseUndoValue(
  value: string,
): { readonly feedbackId: string; readonly changes: readonly CarriedChange[] } | null {
  const parts = partsOf(value);
  if (parts === null || parts.rest.length === 0) return null;
  const changes = parts.rest.flatMap((carried) => {
    const { aspect, was, is } = CHANGE.exec(carried)?.groups ?? {};
    return isAspect(aspect) ? [{ aspect, was: unpacked(was), is: unpacked(is) }] : [];
  });
  return changes.length === parts.rest.length ? { feedbackId: parts.feedbackId, changes } : null;
}

function partsOf(value: string) {
  const { id, rest } = VALUE.exec(value)?.groups ?? {};
  if (id === undefined || rest === undefined) return null;
  return { feedbackId: id, rest: rest.split(' ').filter((part) => part !== '') };
}

function isAspect(text: string | undefined): text is CarriedChange['aspect'] {
  return text === 'touchpoint' || text === 'sentiment' || text === 'kind';
}

/** Labels are ids, or words of our own, of which one has a space. */
const SPACED = { label: 'churn risk', carried: 'churn_risk' } as const;

function packed(labels: readonly string[]): string {
  return labels.map((label) => (label === SPACED.label ? SPACED.carried : label)).join('+');
}

function unpacked(labels: string | undefined): readonly string[] {
  return (labels ?? '')
    .split('+')
    .filter((label) => label !== '')
    .map((label) => (label === SPACED.carried ? SPACED.label : label));
}
