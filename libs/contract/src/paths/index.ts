import type { Language } from '../common/texts';
import type { ProgrammeFormat } from '../programme/index';

/** Every address of the product. Router, mails and tests build theirs here. All are absolute paths without the host. */
export const paths = {
  home: (lang: Language) => `/${lang}`,
  event: (lang: Language, slug: string) => `/${lang}/events/${slug}`,
  programme: (lang: Language, slug: string) => `/${lang}/events/${slug}/programme`,
  register: (lang: Language, slug: string) => `/${lang}/events/${slug}/register`,
  live: (lang: Language, slug: string) => `/${lang}/events/${slug}/live`,
  record: (lang: Language, slug: string) => `/${lang}/events/${slug}/record`,
  comment: (lang: Language, slug: string) => `/${lang}/events/${slug}/record/comments`,
  privacy: (lang: Language) => `/${lang}/privacy`,
  accessibility: (lang: Language) => `/${lang}/accessibility`,
  myRegistration: (secret: string) => `/r/${secret}`,
  cancelRegistration: (secret: string) => `/r/${secret}/cancel`,
  changeMode: (secret: string) => `/r/${secret}/mode`,
  join: (secret: string) => `/join/${secret}`,
  stage: (secret: string) => `/stage/${secret}`,
  roomByCode: (code: string) => `/q/${code}`,
  signIn: (token: string) => `/studio/sign-in/${token}`,
  eventFeed: (slug: string) => `/feeds/events/${slug}.ics`,
  programmeFile: (lang: Language, slug: string, format: ProgrammeFormat) =>
    `/feeds/${lang}/events/${slug}/programme.${format}`,
  materialFile: (id: string) => `/files/${id}`,
  studio: {
    home: () => '/studio',
    events: () => '/studio/events',
    newEvent: () => '/studio/events/new',
    event: (id: string) => `/studio/events/${id}`,
    editEvent: (id: string) => `/studio/events/${id}/edit`,
    programme: (id: string) => `/studio/events/${id}/programme`,
    registrations: (id: string) => `/studio/events/${id}/registrations`,
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
  socket: '/socket.io',
  health: { live: '/health/live', ready: '/health/ready' },
} as const;
