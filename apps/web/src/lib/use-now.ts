import { useEffect, useState } from 'react';
import { usePageState } from './page-context';

const TICK = 15_000;

/** The server's clock, carried on by the time that has passed here: a wrong clock on the device does no harm. */
export function useNow(): Date {
  const { now: drawnAt } = usePageState();
  const [now, setNow] = useState(() => new Date(drawnAt));
  useEffect(() => {
    const begun = performance.now();
    const timer = setInterval(() => setNow(new Date(Date.parse(drawnAt) + performance.now() - begun)), TICK);
    return () => clearInterval(timer);
  }, [drawnAt]);
  return now;
}
