/** Every limit of the product, once: the forms show them, the server enforces them. Lengths are in characters. */
export const LIMITS = {
  name: 200,
  email: 254,
  organisation: 200,
  title: 300,
  summary: 600,
  description: 20_000,
  address: 300,
  notes: 2_000,
  slug: 80,
  capacity: 100_000,
  /** Fields of a registration form, and the options of one. */
  formFields: 40,
  fieldOptions: 60,
  fieldLabel: 300,
  fieldHint: 500,
  optionLabel: 120,
  /** An answer on one line, and one in several. */
  answer: 500,
  answerLong: 5_000,
  /** Bytes of a file that is an answer, how many a form may ask for, and for how long one waits to be used. */
  answerFileBytes: 5 * 1024 * 1024,
  answerFiles: 5,
  answerFileHours: 24,
  /** For which an answer may be kept after the event. */
  retentionDays: 3_650,
  /** Of health data, where the organiser says nothing else. */
  sensitiveRetentionDays: 30,
  /** People that one person may bring along. */
  companions: 9,
  invitationCode: 40,
  /** Codes of one event, codes made in one go, and people who are named beside a code. */
  codes: 5_000,
  codesAtOnce: 500,
  codePeople: 20,
  /** Lines of one list of guests, and its bytes. */
  guests: 2_000,
  guestBytes: 2_000_000,
  /** Minutes in which nobody is invited a second time. */
  inviteAgainMinutes: 10,
  /** Of a mail that an organiser writes to those who are registered. */
  messageSubject: 200,
  messageText: 5_000,
  /** Sessions whose places are set in one go. */
  sessionPlaces: 500,
  /** Organisations that the statistics name; the rest are counted together. */
  namedOrganisations: 10,
  /** For which a seat may be held for somebody who moves up. */
  offerHours: 336,
  /** Days after which the last mail to somebody who erased themselves is given up. */
  erasureDays: 3,
  /** Registrations that one decision of an organiser may be about. */
  decisions: 500,
  /** Bytes of one field of a form that strangers send with files. */
  postedFieldBytes: 32 * 1024,
  doorLabel: 60,
  /** Doors and kiosks of one event. */
  doors: 50,
  /** What a scanner may have read: 57 digits, and the prefix or spaces of a device. */
  ticketCode: 200,
  /** Scans that a door hands in at once. */
  doorDeeds: 200,
  /** Hours after the end of an event for which doors keep its list. */
  doorHours: 12,
  /** Days for which a door may hand in what it did without a network, after that. */
  lateScanDays: 14,
  certificateMinutes: 6_000,
  /** Who sign a certificate side by side. */
  signatories: 2,
  /** Empty rows at the end of a sign-in sheet. */
  sheetRows: 200,
  question: 500,
  questionBytes: 16 * 1024,
  comment: 3_000,
  article: 100_000,
  url: 2_000,
  /** Sessions that a page shows beside other things; a larger programme has a page of its own. */
  pageSessions: 120,
  /** Of one event's programme. */
  programmeSessions: 5_000,
  programmeRooms: 200,
  programmeTracks: 200,
  programmeSpeakers: 5_000,
  sessionSpeakers: 100,
  /** Edits of the programme in one request. */
  programmeEdits: 500,
  /** Length of a session: to the end of the fourth day. */
  sessionMinutes: 99 * 60 + 59,
  /** By how much the rest of a room's day may be moved at once. */
  delayMinutes: 240,
  /** A mail about a delay waits so long: an operator who corrects themselves has told it once. */
  delayMailSeconds: 60,
  reason: 500,
  /** Bytes of one uploaded file. */
  fileBytes: 25 * 1024 * 1024,
  /** Missing and old translations that one report lists. */
  textHoles: 500,
  /** Bytes of a speaker's picture. */
  pictureBytes: 4 * 1024 * 1024,
  /** Materials of one session. */
  sessionMaterials: 50,
  /** Fields of a form with files. */
  postedFields: 2_000,
  /** Bytes of a JSON or form body. */
  bodyBytes: 256 * 1024,
  /** Of what somebody looks for: characters, and words that count. */
  search: 120,
  searchWords: 8,
  /** Events on one page of the home page. */
  homeEvents: 24,
  /** From so many events on, the home page offers to choose among them. */
  filteredEvents: 6,
  /** Rows of one page of a list. */
  pageRows: 100,
  /** Requests a minute from one address. */
  requestsPerMinute: 600,
  /** Writes by strangers (registering, commenting) a minute from one address. */
  strangersWritesPerMinute: 60,
  /** Files that strangers may hand in, a minute from one address. */
  strangersFilesPerMinute: 12,
  /** Questions that one person may ask in a minute. */
  questionsPerMinute: 6,
  /** Messages that one socket may send in ten seconds. */
  socketMessages: 60,
  /** Bytes that may wait for a slow socket before it is passed over. */
  socketQueueBytes: 256 * 1024,
  /** Minutes for which a sign-in link works. */
  signInLinkMinutes: 30,
  /** Days for which a studio session lasts. */
  sessionDays: 14,
} as const;
