import { parseArgs } from 'node:util';

/** What somebody asked of a rereading. */
export type AskedReread =
  | { readonly kind: 'help' }
  /** `isAnew`: from the first piece, also where a rereading was broken off. */
  | { readonly kind: 'reread'; readonly isAnew: boolean };

/** How the command is used, for the terminal. */
export const REREAD_USAGE = `npm run reread [-- --anew]

Reads all kept feedback again, with the encoder of ENCODER_DIR (or Earshot's own) and the model in
force: what it means and, where nobody corrected them, its touchpoint, sentiment and kinds. Words,
scores and terms stay as they were heard. Needed after ENCODER_DIR was changed, and after an
upgrade that says so: until then nothing is found by meaning.

  --anew    begin with the first piece, also where a rereading was broken off
  --help    this text

Earshot may run meanwhile, with the same ENCODER_DIR. Ctrl-C stops it after the pieces in hand, and
the next time it goes on from there. Exits with 0 when everything was read again, with 1 when that
failed, and with 130 when it was stopped.`;

/** What was asked for, or what is wrong with it in words. */
export function parseRereadArgs(
  args: readonly string[],
): { readonly asked: AskedReread } | { readonly mistake: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { anew: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { asked: { kind: 'help' } };
    return { asked: { kind: 'reread', isAnew: values.anew ?? false } };
  } catch (cause) {
    // Node says which option it did not expect; what it advises after that is for programmers.
    const [what] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    return { mistake: `${what}.` };
  }
}
