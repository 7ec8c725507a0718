/** Work goes on this long, in milliseconds, before other work gets its turn. */
const LONGEST_TURN_MS = 8;

/** Lets other work on this thread go first, when the last turn has lasted long enough. */
export type Breathe = () => Promise<void> | undefined;

/** A breath to take inside long loops: `await` it only when it gives a promise. */
export function createBreath(): Breathe {
  let since = performance.now();

  async function rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    since = performance.now();
  }

  return () => (performance.now() - since < LONGEST_TURN_MS ? undefined : rest());
}
