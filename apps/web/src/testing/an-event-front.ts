import type { EventFront, PublicSession } from '@odeum/contract/pages';

/** A session as a public page has it. */
export function aSession(
  of: Partial<PublicSession> & Pick<PublicSession, 'startsAt' | 'endsAt'>,
): PublicSession {
  return {
    id: of.startsAt,
    type: 'talk',
    detail: 'full',
    roomId: null,
    trackId: null,
    interpretedInto: [],
    title: { text: 'Opening talk', lang: 'en' },
    abstract: null,
    languages: [],
    speakers: [],
    ...of,
  };
}

/** An event in Plovdiv with nothing about it but what the test says. */
export function anEventFront(of: Partial<EventFront> & Pick<EventFront, 'startsAt' | 'endsAt'>): EventFront {
  return {
    id: '019a0000-0000-7000-8000-000000000000',
    slug: 'forum',
    title: { text: 'Forum', lang: 'en' },
    summary: null,
    format: 'conference',
    attendanceMode: 'mixed',
    status: 'scheduled',
    phase: 'upcoming',
    zone: 'Europe/Sofia',
    place: { text: 'Plovdiv', lang: 'en' },
    venueName: null,
    cover: 'bronze',
    seats: [],
    door: 'none',
    hasRecord: false,
    stateReason: null,
    description: null,
    languages: ['en'],
    partnerZones: [],
    venue: null,
    entry: { hasWaitingList: false, needsApproval: false, needsCode: false, companions: 0 },
    registrationOpensAt: null,
    registrationClosesAt: null,
    organiser: { name: { text: 'Town', lang: 'en' }, email: 'town@odeum.example' },
    series: null,
    funder: null,
    release: null,
    sessionCount: of.sessions?.length ?? 0,
    sessions: [],
    rooms: [],
    tracks: [],
    runs: {},
    hasStream: false,
    calendar: { ics: '', google: '', outlook: '' },
    ...of,
  };
}
