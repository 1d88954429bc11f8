import { z } from 'zod';
import { Id, LIMITS } from '../common/index';
import { RoomInput, SessionInput, SessionPlace, SpeakerInput, TrackInput } from './parts';

/**
 * One change of the programme. The id of a new part is made by the client, with version 0, so that a repeated request is
 * refused rather than done twice; else `version` is the one that was edited. `stillRight` names translations
 * (`title.en`) that hold although their source has changed, `outdated` those that do not although they were just written.
 */
const part = { id: Id, version: z.int().min(0) };
const textNames = z.array(z.string().max(40)).max(20).default([]);
const judged = { stillRight: textNames, outdated: textNames };
export const ProgrammeEdit = z
  .discriminatedUnion('edit', [
    z.object({ edit: z.literal('put_room'), ...part, room: RoomInput, ...judged }),
    z.object({ edit: z.literal('remove_room'), ...part }),
    z.object({ edit: z.literal('put_track'), ...part, track: TrackInput, ...judged }),
    z.object({ edit: z.literal('remove_track'), ...part }),
    z.object({ edit: z.literal('put_speaker'), ...part, speaker: SpeakerInput, ...judged }),
    z.object({ edit: z.literal('remove_speaker'), ...part }),
    z.object({ edit: z.literal('put_session'), ...part, session: SessionInput, ...judged }),
    z.object({ edit: z.literal('place_session'), ...part, place: SessionPlace }),
    z.object({ edit: z.literal('remove_session'), ...part }),
  ])
  .meta({ id: 'ProgrammeEdit' });
export type ProgrammeEdit = z.infer<typeof ProgrammeEdit>;

/** All of them or none, in this order. */
export const EditProgramme = z
  .object({ edits: z.array(ProgrammeEdit).min(1).max(LIMITS.programmeEdits) })
  .meta({ id: 'EditProgramme' });

/** A `ProgrammeEdit` that the server has made: to be sent back as it is. */
export const UndoEdit = z
  .looseObject({ edit: z.string(), id: Id, version: z.int() })
  .meta({ id: 'UndoEdit', description: 'A ProgrammeEdit, to be sent back as it is' });
export type UndoEdit = z.infer<typeof UndoEdit>;

export const ProgrammeEdited = z
  .object({
    version: z.int(),
    /** The new version of each part that is still there. */
    versions: z.record(Id, z.int()),
    /** What takes it back. Its own answer's `undo` does it again. */
    undo: z.array(UndoEdit),
  })
  .meta({ id: 'ProgrammeEdited' });
export type ProgrammeEdited = z.infer<typeof ProgrammeEdited>;
