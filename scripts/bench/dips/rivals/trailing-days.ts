/** The newest days of a stream before today, up to a number. */
export interface TrailingDays {
  start(): void;
  add(answers: number, satisfied: number): void;
  readonly answers: number;
  readonly satisfied: number;
  /** The shares of the days that had answers. */
  shares(): readonly number[];
}

export function createTrailingDays(length: number): TrailingDays {
  let days: (readonly [number, number])[] = [];
  let [answers, satisfied] = [0, 0];
  return {
    start() {
      [days, answers, satisfied] = [[], 0, 0];
    },
    add(n, yes) {
      days.push([n, yes]);
      answers += n;
      satisfied += yes;
      if (days.length <= length) return;
      const [oldN, oldYes] = days.shift() ?? [0, 0];
      answers -= oldN;
      satisfied -= oldYes;
    },
    get answers() {
      return answers;
    },
    get satisfied() {
      return satisfied;
    },
    shares: () => days.flatMap(([n, yes]) => (n === 0 ? [] : [yes / n])),
  };
}
