/** One line that counts up: drawn over itself in a terminal, said now and then elsewhere. */
export interface ProgressLine {
  to(done: number): void;
  end(): void;
}

/** Elsewhere than in a terminal, a line each fifth. */
const STEPS = 5;

export function createProgressLine(
  what: string,
  total: number,
  out: NodeJS.WriteStream = process.stdout,
): ProgressLine {
  let said = -1;

  function to(done: number): void {
    const share = total === 0 ? 100 : Math.floor((100 * done) / total);
    const step = out.isTTY ? share : Math.floor((share * STEPS) / 100);
    if (step === said) return;
    said = step;
    const line = `${what} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    out.write(out.isTTY ? `\r${line} (${share} %)` : `${line}\n`);
  }

  return {
    to,
    end() {
      to(total);
      if (out.isTTY) out.write('\n');
    },
  };
}
