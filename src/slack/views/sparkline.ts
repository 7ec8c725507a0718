const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Values as a row of bars, the lowest the shortest; a line of their numbers must stand beside it. */
export function sparkline(values: readonly number[]): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = (high - low) / (BARS.length - 1);
  return values
    .map((value) => (step === 0 ? BARS[3] : BARS[Math.round((value - low) / step)]))
    .join('');
}
