import { useEffect, useState } from 'react';
import { control } from './control.ts';

/** What a control function returns, asked again at every change; null until the first answer. */
export function useSeen<Result>(
  name: string,
  argument: object | null,
  version: number,
): Result | null {
  const asked = argument === null ? '' : `${name} ${JSON.stringify(argument)}`;
  const [seen, setSeen] = useState<{ readonly asked: string; readonly result: Result } | null>(
    null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when to ask again
  useEffect(() => {
    if (asked === '') return;
    let isCurrent = true;
    control<Result>(name, JSON.parse(asked.slice(name.length + 1)))
      .then((result) => {
        if (isCurrent) setSeen({ asked, result });
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [asked, name, version]);
  return seen?.asked === asked ? seen.result : null;
}
