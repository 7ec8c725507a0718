import { useCallback, useEffect, useState } from 'react';
import { type Place, toPath, toPlace } from './place.ts';

/** Where the page is, kept in the browser's address. */
export function usePlace(): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState(() => toPlace(window.location));
  useEffect(() => {
    const onBack = () => setPlace(toPlace(window.location));
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, []);
  const go = useCallback((to: Place) => {
    window.history.pushState(null, '', toPath(to));
    setPlace(to);
  }, []);
  return [place, go];
}
