import { useEffect, useState } from 'react';

const TICK_MS = 15_000;

/** The time on this device, often enough for what opens and closes by the minute. */
export function useClock(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
