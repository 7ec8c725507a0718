import { useEffect, useState } from 'react';

/** The last value that was there: what is on screen stays while something newer is on its way. */
export function useKept<Value>(value: Value | null): Value | null {
  const [kept, setKept] = useState(value);
  useEffect(() => {
    if (value !== null) setKept(value);
  }, [value]);
  return value ?? kept;
}
