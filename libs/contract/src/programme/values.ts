import { z } from 'zod';

export const SESSION_TYPES = [
  'talk',
  'keynote',
  'lightning_talk',
  'panel',
  'discussion',
  'workshop',
  'opening',
  'closing',
  'break',
  'social',
  'other',
] as const;
export const SessionType = z.enum(SESSION_TYPES).meta({ id: 'SessionType' });
export type SessionType = z.infer<typeof SessionType>;

/** How much of a session the public is told: all, its title without speakers and abstract, or only its time and place. */
export const SESSION_DETAILS = ['full', 'title_only', 'to_be_announced'] as const;
export const SessionDetail = z.enum(SESSION_DETAILS).meta({ id: 'SessionDetail' });
export type SessionDetail = z.infer<typeof SessionDetail>;

export const SPEAKER_PARTS = ['speaker', 'moderator', 'host'] as const;
export const SpeakerPart = z.enum(SPEAKER_PARTS).meta({ id: 'SpeakerPart' });
export type SpeakerPart = z.infer<typeof SpeakerPart>;

/** Names of colours; each theme has its own value for them that can be read on its ground. */
export const TRACK_COLOURS = ['bronze', 'slate', 'oxide', 'ink', 'moss', 'plum', 'teal', 'ochre'] as const;
export const TrackColour = z.enum(TRACK_COLOURS).meta({ id: 'TrackColour' });
export type TrackColour = z.infer<typeof TrackColour>;

/** Files in which a programme comes and goes: calendar, schedule XML (frab), schedule JSON, xCal (RFC 6321), table. */
export const PROGRAMME_FORMATS = ['ics', 'xml', 'json', 'xcal', 'csv'] as const;
export const ProgrammeFormat = z.enum(PROGRAMME_FORMATS).meta({ id: 'ProgrammeFormat' });
export type ProgrammeFormat = z.infer<typeof ProgrammeFormat>;
