import { z } from 'zod';
import { Id, Instant, Language, Phrase } from '../common/index';
import { FieldFault, ErrorCode } from '../errors/index';
import { SessionDetail, SessionRuns, SessionType, SpeakerPart, TrackColour } from '../programme/index';
import { CertificateCheck, OwnCertificate, TicketView } from '../attendance/index';
import { FormView, Mode, MyRegistrationView, OwnSession } from '../registrations/index';
import { CommentView } from '../records/index';
import { JoinWindow, StreamView } from '../streams/index';
import { EventCard, FunderView } from './cards';
import { HomePage, SeriesPage } from './discovery';

export * from './cards';
export * from './discovery';
export * from './embed';

export const PublicSpeaker = z.object({
  id: Id,
  name: Phrase,
  role: Phrase.nullable(),
  affiliation: Phrase.nullable(),
  part: SpeakerPart,
});
/** A session of the last release. Its times are the plan; `runs` of the event say where the day goes otherwise. */
export const PublicSession = z.object({
  id: Id,
  type: SessionType,
  detail: SessionDetail,
  title: Phrase,
  abstract: Phrase.nullable(),
  languages: z.array(Language),
  interpretedInto: z.array(Language),
  roomId: Id.nullable(),
  trackId: Id.nullable(),
  startsAt: Instant,
  endsAt: Instant,
  speakers: z.array(PublicSpeaker),
});
export const PublicRoom = z.object({ id: Id, name: Phrase, building: z.string() });
export type PublicRoom = z.infer<typeof PublicRoom>;
export const PublicTrack = z.object({ id: Id, name: Phrase, colour: TrackColour });
export type PublicTrack = z.infer<typeof PublicTrack>;
export const PublicRelease = z.object({
  number: z.int(),
  name: Phrase.nullable(),
  releasedAt: Instant,
  /** Against the release before it. */
  changes: z.int(),
});
export type PublicRelease = z.infer<typeof PublicRelease>;
export type PublicSession = z.infer<typeof PublicSession>;

export const EventFront = EventCard.extend({
  description: Phrase.nullable(),
  languages: z.array(Language),
  partnerZones: z.array(z.object({ zone: z.string(), label: Phrase })),
  venue: z
    .object({
      name: Phrase,
      address: Phrase.nullable(),
      city: Phrase.nullable(),
      directions: Phrase.nullable(),
      accessNotes: Phrase.nullable(),
      mapUrl: z.string().nullable(),
    })
    .nullable(),
  /** How people are let in, as far as they need to know. */
  entry: z.object({
    hasWaitingList: z.boolean(),
    needsApproval: z.boolean(),
    needsCode: z.boolean(),
    companions: z.int(),
  }),
  registrationOpensAt: Instant.nullable(),
  registrationClosesAt: Instant.nullable(),
  organiser: z.object({ name: Phrase, email: z.string() }),
  series: z
    .object({
      slug: z.string(),
      name: Phrase,
      events: z.array(
        z.object({
          slug: z.string(),
          title: Phrase,
          startsAt: Instant,
          zone: z.string(),
          isThis: z.boolean(),
        }),
      ),
    })
    .nullable(),
  funder: FunderView.nullable(),
  /** Null: no programme was released yet. */
  release: PublicRelease.nullable(),
  /** Of the whole programme. */
  sessionCount: z.int(),
  /** Empty where there are more than `LIMITS.pageSessions`: then the programme has pages of its own, by day. */
  sessions: z.array(PublicSession),
  rooms: z.array(PublicRoom),
  tracks: z.array(PublicTrack),
  runs: SessionRuns,
  hasStream: z.boolean(),
  calendar: z.object({ ics: z.string(), google: z.string(), outlook: z.string() }),
});
export type EventFront = z.infer<typeof EventFront>;

export const LiveQuestion = z.object({
  id: Id,
  text: z.string(),
  language: Language,
  /** The name the asker chose to show, else null. */
  name: z.string().nullable(),
  votes: z.int(),
  state: z.enum(['approved', 'answered']),
  isPinned: z.boolean(),
  at: Instant,
});

/** What the form held and what was wrong with it, for the round trip without scripts. */
export const FormEcho = z.object({
  values: z.record(z.string(), z.string()),
  code: ErrorCode.nullable(),
  faults: z.array(FieldFault),
});
export type FormEcho = z.infer<typeof FormEcho>;

/** The same of a form with an organiser's questions: `answers` as they were typed, by the id of the field. */
export const AnswersEcho = FormEcho.extend({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export type AnswersEcho = z.infer<typeof AnswersEcho>;

/** What a visitor chose to see of a programme; null: all. */
export const ProgrammeChoice = z.object({
  day: z.string().nullable(),
  roomId: Id.nullable(),
  trackId: Id.nullable(),
});
export type ProgrammeChoice = z.infer<typeof ProgrammeChoice>;

/** One change of a release in the words of the page's language. The session's page is there unless it is gone. */
export const ChangeLine = z.object({ sessionId: Id, isGone: z.boolean(), text: z.string() });
export type ChangeLine = z.infer<typeof ChangeLine>;

/** A programme, or the part of it that a visitor chose. */
const ShownProgramme = z.object({
  /** Its own `sessions` are empty: those that are shown stand beside it. */
  event: EventFront,
  /** Days of the event's zone that have sessions, YYYY-MM-DD. */
  days: z.array(z.object({ day: z.string(), sessions: z.int() })),
  shown: ProgrammeChoice,
  sessions: z.array(PublicSession),
  /** Abstracts stand on the sessions' own pages. */
  isLarge: z.boolean(),
});

/** The data of each public page. `page` decides which component draws it. */
export const PageData = z.discriminatedUnion('page', [
  HomePage,
  SeriesPage,
  z.object({ page: z.literal('event'), event: EventFront }),
  ShownProgramme.extend({ page: z.literal('programme') }),
  /** The same for a frame on another website. */
  ShownProgramme.extend({ page: z.literal('embed') }),
  z.object({
    page: z.literal('session'),
    event: EventFront,
    session: PublicSession,
    /** Places left in it; null where it has none of its own. */
    freePlaces: z.int().nullable(),
    room: PublicRoom.nullable(),
    track: PublicTrack.nullable(),
    people: z.array(
      PublicSpeaker.extend({ biography: Phrase.nullable(), picturePath: z.string().nullable() }),
    ),
    materials: z.array(
      z.object({
        id: Id,
        title: Phrase,
        languages: z.array(Language),
        href: z.string(),
        type: z.string().nullable(),
        bytes: z.int().nullable(),
      }),
    ),
  }),
  z.object({
    page: z.literal('releases'),
    event: EventFront,
    /** The newest first. */
    releases: z.array(PublicRelease.extend({ sessions: z.int(), lines: z.array(ChangeLine) })),
  }),
  z.object({
    page: z.literal('release'),
    event: EventFront,
    /** The one that is looked at, with its own rooms and sessions. */
    past: z.object({
      release: PublicRelease,
      isLast: z.boolean(),
      sessions: z.array(PublicSession),
      rooms: z.array(PublicRoom),
      tracks: z.array(PublicTrack),
    }),
    numbers: z.array(z.int()),
    comparedWith: z.int().nullable(),
    lines: z.array(ChangeLine),
  }),
  z.object({
    page: z.literal('register'),
    event: EventFront,
    /** What is asked beside name, e-mail and organisation. */
    form: FormView,
    mode: Mode.nullable(),
    /** From the link of an invitation. */
    code: z.string(),
    submissionId: z.string(),
    echo: AnswersEcho.nullable(),
    /**
     * Instead of the form: the address is registered already (its link went out by mail), the place was passed on, or
     * somebody has erased themselves.
     */
    outcome: z.enum(['already_registered', 'handed_on', 'erased']).nullable(),
  }),
  z.object({
    page: z.literal('my-registration'),
    event: EventFront,
    secret: z.string(),
    registration: MyRegistrationView,
    /** Of those who are to be let in at a door; the first is one's own. */
    tickets: z.array(TicketView),
    certificate: OwnCertificate,
    /** With places of their own, of which this person may take some. */
    sessions: z.array(OwnSession),
    /** As it is asked now: the answers may have been given under an older one. */
    form: FormView,
    notice: z
      .enum([
        'registered',
        'mode_changed',
        'answers_changed',
        'accepted',
        'cancelled',
        'place_taken',
        'place_given_back',
        'unchanged',
      ])
      .nullable(),
    /** What was typed to send somebody else, where it was refused. */
    echo: FormEcho.nullable(),
    /** What was typed to change the answers, where it was refused. */
    answersEcho: AnswersEcho.nullable(),
    problem: ErrorCode.nullable(),
  }),
  z.object({
    page: z.literal('live'),
    event: EventFront,
    roomId: Id,
    streams: z.array(StreamView),
    questions: z.array(LiveQuestion),
    isAskingOpen: z.boolean(),
    isVotingOpen: z.boolean(),
  }),
  z.object({
    page: z.literal('stage'),
    event: EventFront,
    roomId: Id,
    secret: z.string(),
    roomCode: z.string(),
    roomUrl: z.string(),
    qrSvg: z.string(),
  }),
  z.object({
    page: z.literal('join'),
    event: EventFront,
    secret: z.string(),
    person: z.object({ name: z.string(), organisation: z.string(), role: z.string(), zone: z.string() }),
    window: JoinWindow,
    opensAt: Instant,
    closesAt: Instant,
    providerName: z.string(),
    problem: ErrorCode.nullable(),
  }),
  z.object({
    page: z.literal('record'),
    event: EventFront,
    record: z.object({
      title: Phrase,
      lead: Phrase.nullable(),
      /** Cleaned HTML. */
      article: Phrase.nullable(),
      indicators: z.array(z.object({ label: Phrase, value: z.string() })),
      publishedAt: Instant,
      areCommentsOpen: z.boolean(),
    }),
    replays: z.array(StreamView),
    materials: z.array(
      z.object({
        id: Id,
        title: Phrase,
        languages: z.array(Language),
        type: z.string(),
        bytes: z.int(),
        path: z.string(),
      }),
    ),
    comments: z.array(CommentView),
    questions: z.array(LiveQuestion),
    echo: FormEcho.nullable(),
    isCommentHeld: z.boolean(),
  }),
  /** Whether a certificate is true; `check` is null where there is none with this code, or none was asked about. */
  z.object({ page: z.literal('certificate'), code: z.string(), check: CertificateCheck.nullable() }),
  z.object({
    page: z.literal('text'),
    kind: z.enum(['privacy', 'accessibility']),
    organiser: Phrase.nullable(),
    email: z.string().nullable(),
  }),
  z.object({ page: z.literal('error'), status: z.int(), code: ErrorCode }),
]);
export type PageData = z.infer<typeof PageData>;
export type PageName = PageData['page'];
export type PageOf<Name extends PageName> = Extract<PageData, { page: Name }>;

/** Everything the client needs to take over a page drawn by the server; written into the page as JSON. */
export const PageState = z.object({
  lang: Language,
  /** The same page in each language, as paths; empty for pages that belong to one person. */
  alternates: z.partialRecord(Language, z.string()),
  /** Origin of the public addresses, without a closing slash. */
  origin: z.string(),
  /** The server's clock when the page was drawn. */
  now: Instant,
  data: PageData,
});
export type PageState = z.infer<typeof PageState>;
