import type { Language } from '../common/texts';
import type { ProgrammeFormat } from '../programme/index';
import type { Mode } from '../registrations/forms';

/** Every address of the product. Router, mails and tests build theirs here. All are absolute paths without the host. */
export const paths = {
  home: (lang: Language) => `/${lang}`,
  /** The home page as a choice of events: empty values are left out, so that the same choice has one address. */
  found: (lang: Language, choice: Record<string, string>) => {
    const query = Object.entries(choice).filter(([, value]) => value !== '');
    const parts = query.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`);
    return parts.length > 0 ? `/${lang}?${parts.join('&')}` : `/${lang}`;
  },
  series: (lang: Language, slug: string) => `/${lang}/series/${slug}`,
  event: (lang: Language, slug: string) => `/${lang}/events/${slug}`,
  programme: (lang: Language, slug: string) => `/${lang}/events/${slug}/programme`,
  session: (lang: Language, slug: string, sessionId: string) =>
    `/${lang}/events/${slug}/programme/sessions/${sessionId}`,
  releases: (lang: Language, slug: string) => `/${lang}/events/${slug}/programme/releases`,
  release: (lang: Language, slug: string, number: number) =>
    `/${lang}/events/${slug}/programme/releases/${number}`,
  /** For a frame on another website; the two below are what its web component needs. */
  programmeEmbed: (lang: Language, slug: string) => `/${lang}/events/${slug}/programme/embed`,
  embedScript: () => '/embed/programme.js',
  embedData: (lang: Language, slug: string) => `/embed/${lang}/${slug}.json`,
  register: (lang: Language, slug: string) => `/${lang}/events/${slug}/register`,
  /** The form with a code in it, and with the way to take part where the code is for one. */
  invited: (lang: Language, slug: string, code: string, mode: Mode | null) => {
    const query = `code=${encodeURIComponent(code.toWellFormed())}`;
    return `/${lang}/events/${slug}/register?${query}${mode ? `&mode=${mode}` : ''}`;
  },
  live: (lang: Language, slug: string) => `/${lang}/events/${slug}/live`,
  record: (lang: Language, slug: string) => `/${lang}/events/${slug}/record`,
  comment: (lang: Language, slug: string) => `/${lang}/events/${slug}/record/comments`,
  privacy: (lang: Language) => `/${lang}/privacy`,
  accessibility: (lang: Language) => `/${lang}/accessibility`,
  myRegistration: (secret: string) => `/r/${secret}`,
  cancelRegistration: (secret: string) => `/r/${secret}/cancel`,
  changeMode: (secret: string) => `/r/${secret}/mode`,
  changeAnswers: (secret: string) => `/r/${secret}/answers`,
  acceptSeat: (secret: string) => `/r/${secret}/accept`,
  substitute: (secret: string) => `/r/${secret}/substitute`,
  eraseRegistration: (secret: string) => `/r/${secret}/erase`,
  takePlace: (secret: string, sessionId: string) => `/r/${secret}/sessions/${sessionId}/take`,
  givePlaceBack: (secret: string, sessionId: string) => `/r/${secret}/sessions/${sessionId}/give-back`,
  myData: (secret: string) => `/api/v1/my-registrations/${secret}/data`,
  ticketFile: (secret: string) => `/r/${secret}/ticket.pdf`,
  certificateFile: (secret: string, number: number) => `/r/${secret}/certificate.pdf?of=${number}`,
  askCertificate: (secret: string) => `/r/${secret}/certificate`,
  /** Into the live room as oneself, so that one's minutes are counted. */
  goLive: (secret: string) => `/r/${secret}/live`,
  certificate: (lang: Language, code: string) => `/${lang}/certificates/${code}`,
  certificates: (lang: Language) => `/${lang}/certificates`,
  door: (secret: string) => `/door/${secret}`,
  join: (secret: string) => `/join/${secret}`,
  stage: (secret: string) => `/stage/${secret}`,
  roomByCode: (code: string) => `/q/${code}`,
  signIn: (token: string) => `/studio/sign-in/${token}`,
  /** Without a language it is in the event's own. */
  eventFeed: (slug: string, lang?: Language) => `/feeds/events/${slug}.ics${lang ? `?lang=${lang}` : ''}`,
  seriesFeed: (slug: string, lang?: Language) => `/feeds/series/${slug}.ics${lang ? `?lang=${lang}` : ''}`,
  programmeFile: (lang: Language, slug: string, format: ProgrammeFormat) =>
    `/feeds/${lang}/events/${slug}/programme.${format}`,
  releasesFeed: (lang: Language, slug: string) => `/feeds/${lang}/events/${slug}/releases.atom`,
  materialFile: (id: string) => `/files/${id}`,
  answerFile: (eventId: string, registrationId: string, fileId: string) =>
    `/api/v1/events/${eventId}/registrations/${registrationId}/files/${fileId}`,
  sessionMaterial: (id: string) => `/files/sessions/${id}`,
  speakerPicture: (eventId: string, fileId: string) => `/files/events/${eventId}/pictures/${fileId}`,
  studio: {
    home: () => '/studio',
    events: () => '/studio/events',
    newEvent: () => '/studio/events/new',
    series: () => '/studio/series',
    newSeries: () => '/studio/series/new',
    editSeries: (id: string) => `/studio/series/${id}`,
    event: (id: string) => `/studio/events/${id}`,
    duplicate: (id: string) => `/studio/events/${id}/duplicate`,
    editEvent: (id: string) => `/studio/events/${id}/edit`,
    programme: (id: string) => `/studio/events/${id}/programme`,
    programmeList: (id: string) => `/studio/events/${id}/programme/list`,
    rooms: (id: string) => `/studio/events/${id}/programme/rooms`,
    speakers: (id: string) => `/studio/events/${id}/programme/speakers`,
    releases: (id: string) => `/studio/events/${id}/programme/releases`,
    importing: (id: string) => `/studio/events/${id}/programme/import`,
    languages: (id: string) => `/studio/events/${id}/programme/languages`,
    runs: (id: string) => `/studio/events/${id}/day`,
    registrations: (id: string) => `/studio/events/${id}/registrations`,
    admission: (id: string) => `/studio/events/${id}/registrations/admission`,
    attendance: (id: string) => `/studio/events/${id}/attendance`,
    invitations: (id: string) => `/studio/events/${id}/registrations/invitations`,
    statistics: (id: string) => `/studio/events/${id}/registrations/statistics`,
    form: (id: string) => `/studio/events/${id}/registrations/form`,
    streams: (id: string) => `/studio/events/${id}/streams`,
    questions: (id: string) => `/studio/events/${id}/questions`,
    record: (id: string) => `/studio/events/${id}/record`,
    comments: (id: string) => `/studio/events/${id}/comments`,
    outbox: () => '/studio/outbox',
    mail: (id: string) => `/studio/outbox/${id}`,
  },
  api: {
    base: '/api/v1',
    docs: '/api/docs',
  },
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  socket: '/socket.io',
  health: { live: '/health/live', ready: '/health/ready' },
} as const;
