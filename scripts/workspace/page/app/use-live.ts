import { useEffect, useState } from 'react';

/** A number that grows whenever something in the workspace changed. */
export function useLive(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const source = new EventSource('/live');
    const changed = () => setVersion((before) => before + 1);
    source.addEventListener('message', changed);
    source.addEventListener('open', changed);
    return () => source.close();
  }, []);
  return version;
}
