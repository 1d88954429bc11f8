import type { Language } from '@odeum/contract/common';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { doorApi } from './door-api';
import { DoorMind, type DoorState } from './door-mind';
import { keepShell } from './kept-shell';
import { loadCodeReader } from './read-codes';
import { openVault, sweepVaults } from './vault';

const EVERY_MS = 5_000;

export interface OpenDoor {
  mind: DoorMind;
  state: DoorState;
  /** Whether it goes on without a network, also after a reload; null until that is known. */
  isKept: boolean | null;
}

const NOTHING: DoorState = new DoorMind(doorApi(''), null, 'en').read();
const noListener = () => () => undefined;

/** Opens the door of this address and keeps it up to date for as long as the page is open. */
export function useDoor(secret: string, lang: Language): OpenDoor | null {
  const [mind, setMind] = useState<DoorMind | null>(null);
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setInterval> | undefined;
    const sync = () => void current?.sync();
    let current: DoorMind | null = null;
    async function begin(): Promise<void> {
      void sweepVaults(new Date()).catch(() => undefined);
      const vault = await openVault(secret).catch(() => null);
      if (isGone) return;
      current = new DoorMind(doorApi(secret), vault, lang);
      setMind(current);
      await current.open();
      timer = setInterval(sync, EVERY_MS);
      // Also what reads codes, so that the camera works without a network.
      await loadCodeReader().catch(() => undefined);
      const isShellKept = await keepShell().catch(() => false);
      setKept(isShellKept && vault !== null);
    }
    void begin();
    addEventListener('online', sync);
    return () => {
      isGone = true;
      clearInterval(timer);
      removeEventListener('online', sync);
    };
  }, [secret, lang]);
  const state = useSyncExternalStore(mind?.subscribe ?? noListener, mind?.read ?? (() => NOTHING));
  return mind && { mind, state, isKept };
}
