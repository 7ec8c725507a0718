/** One message of a stream to be posted again. */
export interface ReplayPost {
  readonly at: Date;
  readonly text: string;
  /** 1 to 5; null when nothing was rated. */
  readonly stars: number | null;
  /** The tool or account it came from; null when a member said it. */
  readonly source: string | null;
  /** The segment of customers it is from; null where that is not known. */
  readonly segment: string | null;
}

/** Reads one line of a JSON-lines stream, or says what is wrong with it. */
export function parseReplayLine(
  line: string,
): { readonly post: ReplayPost } | { readonly fault: string } {
  const said = parsed(line);
  if (said === undefined) return { fault: 'is not JSON' };
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    return { fault: 'is not an object' };
  }
  const fields: Readonly<Record<string, unknown>> = { ...said };
  const { at, text, stars = null, source = null, segment = null } = fields;
  const instant = new Date(typeof at === 'string' ? at : Number.NaN);
  if (Number.isNaN(instant.getTime())) return { fault: '`at` is not an instant' };
  if (typeof text !== 'string' || text.trim() === '') return { fault: '`text` is empty' };
  if (!isStars(stars)) return { fault: '`stars` is not 1, 2, 3, 4 or 5' };
  if (source !== null && typeof source !== 'string') return { fault: '`source` is not a text' };
  if (segment !== null && typeof segment !== 'string') return { fault: '`segment` is not a text' };
  return { post: { at: instant, text, stars, source, segment } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isStars(value: unknown): value is number | null {
  return value === null || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5);
}
