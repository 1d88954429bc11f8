import { z } from 'zod';
import { Email, Id, Instant, Language, LIMITS, line, Phrase } from '../common/index';
import { Mode, RegistrationState } from '../registrations/index';

/** `door`: somebody checks people in. `kiosk`: a screen where people check themselves in; it shows no list. */
export const DOOR_KINDS = ['door', 'kiosk'] as const;
export const DoorKind = z.enum(DOOR_KINDS).meta({ id: 'DoorKind' });
export type DoorKind = z.infer<typeof DoorKind>;

export const DoorInput = z
  .object({ label: line(LIMITS.doorLabel).pipe(z.string().min(1)), kind: DoorKind })
  .meta({ id: 'DoorInput' });
export type DoorInput = z.infer<typeof DoorInput>;

export const DoorView = z
  .object({
    id: Id,
    label: z.string(),
    kind: DoorKind,
    /** The personal address of this door: whoever has it checks in. */
    path: z.string(),
    /** People let in here, and when the last of them was. */
    checkIns: z.int(),
    lastAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
  })
  .meta({ id: 'Door' });
export type DoorView = z.infer<typeof DoorView>;

/** People with a ticket for the hall, and how many of them are in on the day that is asked about. */
export const DoorCounters = z.object({ expected: z.int(), checkedIn: z.int() }).meta({ id: 'DoorCounters' });
export type DoorCounters = z.infer<typeof DoorCounters>;

/** Two doors that let the same ticket in while one of them had no network. */
export const DoubleScan = z
  .object({
    id: Id,
    name: z.string(),
    first: z.object({ door: z.string(), at: Instant }),
    second: z.object({ door: z.string(), at: Instant }),
  })
  .meta({ id: 'DoubleScan' });
export const Doors = z
  .object({ doors: z.array(DoorView), counters: DoorCounters, doubles: z.array(DoubleScan) })
  .meta({ id: 'Doors' });
export type Doors = z.infer<typeof Doors>;

export const CHECK_IN_SOURCES = ['scan', 'search', 'kiosk', 'walk_in'] as const;
export const CheckInSource = z.enum(CHECK_IN_SOURCES).meta({ id: 'CheckInSource' });
export type CheckInSource = z.infer<typeof CheckInSource>;

/** What a door needs from the start. `keptUntil`: what was taken along is forgotten then. */
export const DoorFront = z
  .object({
    event: z.object({
      title: Phrase,
      zone: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      languages: z.array(Language),
    }),
    door: z.object({ id: Id, label: z.string(), kind: DoorKind }),
    counters: DoorCounters,
    keptUntil: Instant,
  })
  .meta({ id: 'DoorFront' });
export type DoorFront = z.infer<typeof DoorFront>;

/** One ticket as a door takes it along. `proof`: what the code on it hashes to, so that the list lets nobody forge one. */
export const DoorTicket = z
  .object({
    id: Id,
    name: z.string(),
    organisation: z.string(),
    /** Whose companion this is; empty: one's own. */
    withName: z.string(),
    mode: Mode,
    state: RegistrationState,
    proof: z.string(),
    /** The end of the ticket's number, by which it is found where it cannot be scanned. */
    reference: z.string(),
    checkIn: z.object({ id: Id, door: z.string(), at: Instant }).nullable(),
  })
  .meta({ id: 'DoorTicket' });
export type DoorTicket = z.infer<typeof DoorTicket>;

/** `version` changes with anything in the list; `tickets` is null where it is the one that was asked about. */
export const DoorList = z
  .object({ version: z.string(), tickets: z.array(DoorTicket).nullable(), counters: DoorCounters })
  .meta({ id: 'DoorList' });
export type DoorList = z.infer<typeof DoorList>;

/**
 * What was done at a door, under an id of its own: sent twice it is done once. `code`: what the scanner read, else the
 * ticket. `isLetIn`: somebody without a seat in the hall was let in; they get one where there is one.
 */
export const DoorDeed = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('check_in'),
      id: z.uuid(),
      ticketId: Id.nullable(),
      code: z.string().max(LIMITS.ticketCode).nullable(),
      source: CheckInSource,
      isOffline: z.boolean(),
      isLetIn: z.boolean().default(false),
      at: z.iso.datetime(),
    }),
    z.object({ kind: z.literal('undo'), id: z.uuid(), checkInId: z.uuid(), at: z.iso.datetime() }),
  ])
  .meta({ id: 'DoorDeed' });
export type DoorDeed = z.infer<typeof DoorDeed>;
export const DoorDeedsInput = z
  .object({ deeds: z.array(DoorDeed).max(LIMITS.doorDeeds) })
  .meta({ id: 'DoorDeedsInput' });

/**
 * `already`: is in, let in before. `double`: let in offline, though another door had let the same ticket in.
 * `unknown`: no ticket. `other_event`, `replaced` (handed on to somebody else), `online` and `not_confirmed` (in line,
 * cancelled …) are tickets that do not open this door; `full`: no seat for somebody without one.
 */
export const CHECK_IN_OUTCOMES = [
  'checked_in',
  'already',
  'double',
  'unknown',
  'other_event',
  'replaced',
  'online',
  'not_confirmed',
  'full',
  'undone',
] as const;
export const CheckInOutcome = z.enum(CHECK_IN_OUTCOMES).meta({ id: 'CheckInOutcome' });
export type CheckInOutcome = z.infer<typeof CheckInOutcome>;

export const DoorAnswer = z
  .object({
    /** Of the deed. */
    id: z.string(),
    outcome: CheckInOutcome,
    ticketId: Id.nullable(),
    name: z.string(),
    organisation: z.string(),
    state: RegistrationState.nullable(),
    /** Who let them in before, and when. */
    earlier: z.object({ door: z.string(), at: Instant }).nullable(),
  })
  .meta({ id: 'DoorAnswer' });
export type DoorAnswer = z.infer<typeof DoorAnswer>;
export const DoorAnswers = z
  .object({ answers: z.array(DoorAnswer), counters: DoorCounters })
  .meta({ id: 'DoorAnswers' });
export type DoorAnswers = z.infer<typeof DoorAnswers>;

/** Somebody who comes without having registered. Without an e-mail nothing is sent to them. */
export const WalkInInput = z
  .object({
    submissionId: z.uuid(),
    name: line(LIMITS.name).pipe(z.string().min(1)),
    organisation: line(LIMITS.organisation).default(''),
    email: Email.nullable().default(null),
    language: Language,
    consent: z.literal(true),
    at: z.iso.datetime(),
  })
  .meta({ id: 'WalkInInput' });
export type WalkInInput = z.infer<typeof WalkInInput>;

export const WalkInAnswer = z
  .object({ answer: DoorAnswer, counters: DoorCounters })
  .meta({ id: 'WalkInAnswer' });

/** A ticket of one's own, drawn: `path` fills a square of `size` modules (SVG path, one unit a module, no margin). */
export const TicketView = z
  .object({
    holderName: z.string(),
    reference: z.string(),
    qr: z.object({ size: z.int(), path: z.string() }),
    checkedInAt: Instant.nullable(),
  })
  .meta({ id: 'Ticket' });
export type TicketView = z.infer<typeof TicketView>;

/** When somebody was in the live room: pieces of time, and their sum in whole minutes. */
export const Attendance = z
  .object({
    ticketId: Id,
    registrationId: Id,
    name: z.string(),
    organisation: z.string(),
    mode: Mode,
    /** Days of the event (`2026-12-07`) on which they were in the hall. */
    days: z.array(z.string()),
    onlineMinutes: z.int(),
    presence: z.array(z.object({ from: Instant, to: Instant })),
    /** Whether it is enough for a certificate. */
    isEnough: z.boolean(),
    certificateAt: Instant.nullable(),
  })
  .meta({ id: 'Attendance' });
export type Attendance = z.infer<typeof Attendance>;

/** What an organiser asks for before somebody gets a certificate. */
export const CertificateSettings = z
  .object({
    isOffered: z.boolean(),
    /** Minutes online from which somebody has taken part. */
    onlineMinutes: z.int().min(1).max(LIMITS.certificateMinutes),
    signatories: z
      .array(
        z.object({
          name: line(LIMITS.name).pipe(z.string().min(1)),
          role: line(LIMITS.name),
        }),
      )
      .max(LIMITS.signatories),
  })
  .meta({ id: 'CertificateSettings' });
export type CertificateSettings = z.infer<typeof CertificateSettings>;
export const DEFAULT_CERTIFICATES: CertificateSettings = {
  isOffered: false,
  onlineMinutes: 60,
  signatories: [],
};

export const AttendanceReport = z
  .object({
    people: z.array(Attendance),
    settings: CertificateSettings,
    /** People with a ticket, and of them those who were in the hall, only online, and nowhere. */
    counters: z.object({ registered: z.int(), onSite: z.int(), online: z.int(), absent: z.int() }),
    can: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'AttendanceReport' });
export type AttendanceReport = z.infer<typeof AttendanceReport>;

/** What stands on one's own page about it. `open`: may be asked for now. */
export const OwnCertificate = z
  .object({
    state: z.enum(['none', 'open', 'issued']),
    /** On the certificates that were issued, in their order: one's own, and those of whoever came along. */
    names: z.array(z.string()),
  })
  .meta({ id: 'OwnCertificate' });
export type OwnCertificate = z.infer<typeof OwnCertificate>;

export const IssueAnswer = z
  .object({ issued: z.int(), report: AttendanceReport })
  .meta({ id: 'CertificatesIssued' });

/** What anyone learns who has the code of a certificate in hand. */
export const CertificateCheck = z
  .object({
    code: z.string(),
    name: z.string(),
    event: Phrase,
    startsAt: Instant,
    endsAt: Instant,
    zone: z.string(),
    mode: Mode,
    minutes: z.int().nullable(),
    organiser: Phrase,
    issuedAt: Instant,
  })
  .meta({ id: 'CertificateCheck' });
export type CertificateCheck = z.infer<typeof CertificateCheck>;

/** What of everybody who comes is printed to be signed. A day or a session; neither: the whole event. */
export const SheetQuery = z
  .object({
    day: z.iso.date().optional(),
    sessionId: Id.optional(),
    mode: z.enum(['on_site', 'online', 'all']).default('on_site'),
    email: z.stringbool().default(false),
    /** Empty ones at the end, for those who come unannounced. */
    rows: z.coerce.number().int().min(0).max(LIMITS.sheetRows).default(10),
    orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  })
  .meta({ id: 'SignInSheetQuery' });
export type SheetQuery = z.infer<typeof SheetQuery>;

/** Eight of 90 × 55 mm on A4 with marks to cut along; one of A6; one on a 62 mm roll of a label printer. */
export const BADGE_FORMATS = ['a4_sheet', 'a6', 'label_62'] as const;
export const BadgesQuery = z
  .object({ format: z.enum(BADGE_FORMATS).default('a4_sheet') })
  .meta({ id: 'BadgesQuery' });
export type BadgesQuery = z.infer<typeof BadgesQuery>;

export const ListQuery = z
  .object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })
  .meta({ id: 'AttendeeListQuery' });
export type ListQuery = z.infer<typeof ListQuery>;
