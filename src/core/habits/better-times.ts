/** Times at which teams meet: in the morning, before and after lunch, and later. */
const TIMES = ['09:00', '10:00', '11:30', '13:00', '14:30', '16:00'];

const APART_MINUTES = 60;
const OFFERED = 3;

/** Three times to meet at that are really another time than the one there is. */
export function betterTimes(meetingAt: string): readonly string[] {
  const others = TIMES.filter(
    (time) => Math.abs(minutesOf(time) - minutesOf(meetingAt)) >= APART_MINUTES,
  );
  const step = others.length / OFFERED;
  return Array.from({ length: OFFERED }, (_, k) => others[Math.floor(k * step)] ?? '').filter(
    Boolean,
  );
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
