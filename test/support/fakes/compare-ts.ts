/** Orders Slack timestamps, `seconds.micros`, as numbers rather than as text. */
export function compareTs(a: string, b: string): number {
  const [x, y] = [micros(a), micros(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function micros(ts: string): bigint {
  const [seconds = '', fraction = ''] = ts.split('.');
  return BigInt(seconds + fraction.slice(0, 6).padEnd(6, '0'));
}
