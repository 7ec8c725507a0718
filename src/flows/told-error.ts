const LONGEST = 200;
const FRAMES = 5;

/**
 * What may be written down of something that went wrong. An error of the database's client says
 * with which values it was called: of it, and of what it caused, only kind and code are told.
 */
export function toldError(cause: unknown): Error {
  if (!(cause instanceof Error)) return new Error(brief(String(cause)));
  const told = new Error(isOfDatabase(cause) ? codeOf(cause) : brief(cause.message));
  told.name = cause.name;
  told.stack = [`${told.name}: ${told.message}`, ...framesOf(cause)].join('\n');
  if (cause.cause !== undefined) told.cause = toldError(cause.cause);
  return told;
}

function isOfDatabase({ name }: Error): boolean {
  return /^(?:PrismaClient|DriverAdapter|DatabaseError|error$)/.test(name);
}

function codeOf(error: Error): string {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : 'no code';
}

/** A message of several lines stands before the frames, and is not among them. */
function framesOf({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES);
}

function brief(text: string): string {
  return (text.split('\n', 1)[0] ?? '').slice(0, LONGEST);
}
