import { useEffect, useState } from 'react';

const key = (provider: string) => `odeum.consent.${provider}`;

function isRemembered(provider: string): boolean {
  try {
    return window.localStorage.getItem(key(provider)) === 'yes';
  } catch {
    return false;
  }
}

function remember(provider: string, isYes: boolean): void {
  try {
    if (isYes) window.localStorage.setItem(key(provider), 'yes');
    else window.localStorage.removeItem(key(provider));
  } catch {
    // A browser that keeps nothing asks again each time, which is what its owner wants.
  }
}

/** Whether the viewer has let this provider in; false on the server and until scripts have taken over. */
export function useConsent(provider: string) {
  const [isReady, setReady] = useState(false);
  const [isGiven, setGiven] = useState(false);
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    const known = isRemembered(provider);
    setReady(true);
    setGiven(known);
    setKept(known);
  }, [provider]);
  return {
    isReady,
    isGiven,
    isKept,
    give: (isToBeKept: boolean) => {
      if (isToBeKept) remember(provider, true);
      setKept(isToBeKept);
      setGiven(true);
    },
    revoke: () => {
      remember(provider, false);
      setKept(false);
      setGiven(false);
    },
  };
}
