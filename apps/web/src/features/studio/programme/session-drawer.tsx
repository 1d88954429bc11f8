import { Drawer } from '@mantine/core';
import { SessionView } from '@odeum/contract/programme';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { call } from '../lib/api';
import { Waiting } from '../shell/waiting';
import { SessionForm } from './session-form';
import { newValues, toValues } from './session-values';
import type { useProgramming } from './use-programme';

type Context = ReturnType<typeof useProgramming>;

/** Which session is open stands in the address, so that it can be linked to and the browser's way back closes it. */
export function useOpenSession() {
  const [search, setSearch] = useSearchParams();
  const change = (set: (next: URLSearchParams) => void) =>
    setSearch((known) => {
      const next = new URLSearchParams(known);
      for (const name of ['session', 'at', 'room']) next.delete(name);
      set(next);
      return next;
    });
  return {
    openId: search.get('session'),
    at: search.get('at'),
    roomId: search.get('room'),
    open: (id: string) => change((next) => next.set('session', id)),
    /** A new one, at a place of the board. */
    begin: (place: { startsAt?: string | null; roomId?: string | null } = {}) =>
      change((next) => {
        next.set('session', NEW);
        if (place.startsAt) next.set('at', place.startsAt);
        if (place.roomId) next.set('room', place.roomId);
      }),
    close: () => change(() => undefined),
  };
}
const NEW = 'new';

/** What the form was opened from may be gone with what was saved: then the place on the board has the focus, or the heading. */
function keepFocus() {
  if (document.activeElement !== document.body) return;
  const place = document.querySelector<HTMLElement>('[data-board-focus]') ?? document.querySelector('h1');
  place?.focus();
}

/** The form of one session, beside the board or list that it was opened from. */
export function SessionDrawer({ programming }: { programming: Context }) {
  const { t } = useTranslation('studio');
  const { openId, close } = useOpenSession();
  return (
    <Drawer
      opened={openId !== null}
      onClose={close}
      onExitTransitionEnd={keepFocus}
      position="right"
      size="xl"
      title={t(openId === NEW ? 'new_session' : 'board.session')}
      closeButtonProps={{ 'aria-label': t('close') }}
      // A click beside it shall not lose what was typed.
      closeOnClickOutside={false}
    >
      {openId === NEW && <NewSession programming={programming} onClose={close} />}
      {openId !== null && openId !== NEW && (
        <OldSession key={openId} id={openId} programming={programming} onClose={close} />
      )}
    </Drawer>
  );
}

interface OpenProps {
  programming: Context;
  onClose: () => void;
}

function NewSession({ programming, onClose }: OpenProps) {
  const { at, roomId } = useOpenSession();
  const { zone } = programming.event;
  return (
    <SessionForm
      programming={programming}
      session={null}
      start={newValues({ startsAt: at, roomId }, zone)}
      onClose={onClose}
    />
  );
}

function OldSession({ id, programming, onClose }: OpenProps & { id: string }) {
  const { event } = programming;
  const query = useQuery({
    queryKey: ['programme', event.id, 'session', id],
    queryFn: () => call(SessionView, 'GET', `/events/${event.id}/programme/sessions/${id}`),
    // Read anew at each opening and never under the hand.
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Waiting query={query}>
      {(session) => (
        <SessionForm
          programming={programming}
          session={session}
          start={toValues(session, event.zone)}
          onClose={onClose}
        />
      )}
    </Waiting>
  );
}
