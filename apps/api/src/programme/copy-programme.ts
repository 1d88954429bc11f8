import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Move } from '../events/duplication.service';
import type { Draft } from './draft';
import { readDraft, writeDraft } from './draft.store';

/**
 * The draft of one event into another, its times moved: rooms, tracks, speakers and sessions under ids of their own.
 * Releases, delays and files stay with the old event: pictures and materials belong to what was held then.
 */
export async function copyProgramme(
  manager: EntityManager,
  fromId: string,
  toId: string,
  move: Move,
): Promise<void> {
  const draft = copyDraft(await readDraft(manager, fromId), move);
  const ids = (kind: keyof Draft) => new Set(draft[kind].keys());
  const none = () => new Set<string>();
  await writeDraft(manager, toId, {
    draft,
    changed: {
      rooms: ids('rooms'),
      tracks: ids('tracks'),
      speakers: ids('speakers'),
      sessions: ids('sessions'),
    },
    removed: { rooms: none(), tracks: none(), speakers: none(), sessions: none() },
    undo: [],
  });
}

/** Versions stay: the age of translations is told in them. */
function copyDraft(draft: Draft, move: Move): Draft {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    const known = ids.get(id) ?? randomUUID();
    ids.set(id, known);
    return known;
  };
  const moved = (at: string) => move(new Date(at)).toISOString();
  const copyAll = <Row extends { id: string }>(rows: Iterable<Row>, change: (row: Row) => Partial<Row>) =>
    new Map([...rows].map((row) => [idOf(row.id), { ...row, id: idOf(row.id), ...change(row) }]));
  return {
    rooms: copyAll(draft.rooms.values(), () => ({})),
    tracks: copyAll(draft.tracks.values(), () => ({})),
    speakers: copyAll(draft.speakers.values(), ({ availability }) => ({
      guid: null,
      availability: availability.map(({ startsAt, endsAt }) => ({
        startsAt: moved(startsAt),
        endsAt: moved(endsAt),
      })),
    })),
    sessions: copyAll(
      [...draft.sessions.values()].filter(({ isRemoved }) => !isRemoved),
      (session) => ({
        guid: idOf(session.id),
        roomId: session.roomId && idOf(session.roomId),
        trackId: session.trackId && idOf(session.trackId),
        startsAt: session.startsAt && moved(session.startsAt),
        speakers: session.speakers.map((speaker) => ({ ...speaker, speakerId: idOf(speaker.speakerId) })),
      }),
    ),
  };
}
