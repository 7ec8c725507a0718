/** The share of satisfied answers over all days but the newest, older days counting less. */
export interface LaggedShare {
  start(): void;
  add(answers: number, satisfied: number): void;
  value(): number;
}

const LAG_DAYS = 14;
const KEPT_A_DAY = 0.995;
/** Ten answers of which eight are satisfied: what the simulated streams mostly are. */
const PRIOR = { answers: 10, satisfied: 8 };

/** What rivals hold to be usual: as lagged and as discounted as Earshot's first chart had it. */
export function createLaggedShare(): LaggedShare {
  let [answers, satisfied] = [0, 0];
  let waiting: (readonly [number, number])[] = [];
  return {
    start() {
      [answers, satisfied, waiting] = [0, 0, []];
    },
    add(n, yes) {
      waiting.push([n, yes]);
      if (waiting.length <= LAG_DAYS) return;
      const [oldN, oldYes] = waiting.shift() ?? [0, 0];
      answers = answers * KEPT_A_DAY + oldN;
      satisfied = satisfied * KEPT_A_DAY + oldYes;
    },
    value: () => (satisfied + PRIOR.satisfied) / (answers + PRIOR.answers),
  };
}
