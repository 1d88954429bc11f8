import { z } from 'zod';
import { Id, Instant, Language, LIMITS, localisedText, LocalisedTextView } from '../common/index';

export const SESSION_TYPES = [
  'talk',
  'panel',
  'break',
  'opening',
  'closing',
  'workshop',
  'discussion',
] as const;
export const SessionType = z.enum(SESSION_TYPES).meta({ id: 'SessionType' });
export type SessionType = z.infer<typeof SessionType>;

export const SpeakerPart = z.enum(['speaker', 'moderator', 'host']).meta({ id: 'SpeakerPart' });

export const SpeakerInput = z
  .object({
    id: Id.optional(),
    name: localisedText(LIMITS.name),
    role: localisedText(LIMITS.name),
    affiliation: localisedText(LIMITS.name),
    part: SpeakerPart,
  })
  .meta({ id: 'SpeakerInput' });

export const SessionInput = z
  .object({
    id: Id.optional(),
    type: SessionType,
    title: localisedText(LIMITS.title),
    abstract: localisedText(LIMITS.description),
    languages: z.array(Language).max(3),
    startsAt: Instant,
    endsAt: Instant,
    speakers: z.array(SpeakerInput).max(20),
  })
  .meta({ id: 'SessionInput' });
export type SessionInput = z.infer<typeof SessionInput>;

/** The whole programme at once: sessions that are not in the list are removed. `version` is the event's. */
export const SaveProgramme = z
  .object({ version: z.int().min(1), sessions: z.array(SessionInput).max(1000) })
  .meta({ id: 'SaveProgramme' });

export const SpeakerView = z
  .object({
    id: Id,
    name: LocalisedTextView,
    role: LocalisedTextView,
    affiliation: LocalisedTextView,
    part: SpeakerPart,
  })
  .meta({ id: 'Speaker' });
export const SessionView = z
  .object({
    id: Id,
    type: SessionType,
    title: LocalisedTextView,
    abstract: LocalisedTextView,
    languages: z.array(Language),
    startsAt: Instant,
    endsAt: Instant,
    speakers: z.array(SpeakerView),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof SessionView>;
export const ProgrammeView = z
  .object({ version: z.int(), sessions: z.array(SessionView) })
  .meta({ id: 'Programme' });
export type ProgrammeView = z.infer<typeof ProgrammeView>;

/** Files in which the public programme leaves: calendar, schedule XML (frab), schedule JSON, xCal (RFC 6321), table. */
export const PROGRAMME_FORMATS = ['ics', 'xml', 'json', 'xcal', 'csv'] as const;
export const ProgrammeFormat = z.enum(PROGRAMME_FORMATS).meta({ id: 'ProgrammeFormat' });
export type ProgrammeFormat = z.infer<typeof ProgrammeFormat>;
