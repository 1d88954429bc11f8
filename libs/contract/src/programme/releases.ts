import { z } from 'zod';
import { Id, Instant, Language, LIMITS, localisedText, LocalisedTextView } from '../common/index';
import { SessionSpeaker } from './parts';
import { SessionDetail, SessionType, TrackColour } from './values';

/**
 * The programme as it was released: the whole of what the public may know, in every language. What a session's level of
 * detail hides is not in it, nor is a session without a time.
 */
export const FrozenProgramme = z
  .object({
    rooms: z.array(
      z.object({
        id: Id,
        name: LocalisedTextView,
        building: z.string(),
        seats: z.int().nullable(),
        channels: z.array(Language),
      }),
    ),
    tracks: z.array(z.object({ id: Id, name: LocalisedTextView, colour: TrackColour })),
    speakers: z.array(
      z.object({
        id: Id,
        name: LocalisedTextView,
        role: LocalisedTextView,
        affiliation: LocalisedTextView,
        biography: LocalisedTextView,
        pictureId: Id.nullable(),
      }),
    ),
    /** By start, then by the order of rooms. */
    sessions: z.array(
      z.object({
        id: Id,
        guid: z.string(),
        type: SessionType,
        detail: SessionDetail,
        title: LocalisedTextView,
        abstract: LocalisedTextView,
        languages: z.array(Language),
        interpretedInto: z.array(Language),
        trackId: Id.nullable(),
        roomId: Id.nullable(),
        startsAt: Instant,
        minutes: z.int(),
        speakers: z.array(SessionSpeaker),
      }),
    ),
  })
  .meta({ id: 'FrozenProgramme' });
export type FrozenProgramme = z.infer<typeof FrozenProgramme>;
export type FrozenSession = FrozenProgramme['sessions'][number];

/** What about a session can be different, in the order in which it is told. */
export const CHANGE_FACETS = [
  'time',
  'room',
  'length',
  'announced',
  'title',
  'speakers',
  'abstract',
  'type',
  'track',
  'languages',
] as const;
export const ChangeFacet = z.enum(CHANGE_FACETS).meta({ id: 'ChangeFacet' });
export type ChangeFacet = z.infer<typeof ChangeFacet>;

const ChangeSide = z.object({
  title: LocalisedTextView,
  startsAt: Instant,
  minutes: z.int(),
  room: LocalisedTextView.nullable(),
});

/** One session that two releases tell differently; `before` is null for a new one, `after` for one that is gone. */
export const ReleaseChange = z
  .object({
    sessionId: Id,
    before: ChangeSide.nullable(),
    after: ChangeSide.nullable(),
    facets: z.array(ChangeFacet),
    speakersAdded: z.array(LocalisedTextView),
    speakersRemoved: z.array(LocalisedTextView),
  })
  .meta({ id: 'ReleaseChange' });
export type ReleaseChange = z.infer<typeof ReleaseChange>;

export const ReleaseItem = z
  .object({
    number: z.int(),
    name: LocalisedTextView,
    releasedAt: Instant,
    sessions: z.int(),
    changes: z.array(ReleaseChange),
  })
  .meta({ id: 'Release' });
export type ReleaseItem = z.infer<typeof ReleaseItem>;

/** `draft`: what a release now would tell; `isNew`: whether it would publish anything that the last one did not. `missingTexts`: how many texts the event's languages lack in it. */
export const ReleaseList = z
  .object({
    releases: z.array(ReleaseItem),
    draft: z.object({
      version: z.int(),
      isNew: z.boolean(),
      changes: z.array(ReleaseChange),
      missingTexts: z.int(),
      staleTexts: z.int(),
      unscheduled: z.int(),
    }),
  })
  .meta({ id: 'ReleaseList' });
export type ReleaseList = z.infer<typeof ReleaseList>;

/** `version`: of the programme that was looked at; what somebody changed since is not released unseen. */
export const MakeRelease = z
  .object({
    version: z.int().min(0),
    name: localisedText(LIMITS.name).default({}),
    acceptMissingTranslations: z.boolean().default(false),
  })
  .meta({ id: 'MakeRelease' });

export const ReleaseView = z
  .object({ number: z.int(), name: LocalisedTextView, releasedAt: Instant, programme: FrozenProgramme })
  .meta({ id: 'ReleaseProgramme' });
export type ReleaseView = z.infer<typeof ReleaseView>;

export const ReleaseComparison = z
  .object({ from: z.int(), to: z.int(), changes: z.array(ReleaseChange) })
  .meta({ id: 'ReleaseComparison' });
export type ReleaseComparison = z.infer<typeof ReleaseComparison>;

/** As it stands in an address. */
export const ReleaseNumber = z.coerce.number().pipe(z.int().min(1)).meta({ id: 'ReleaseNumber' });
