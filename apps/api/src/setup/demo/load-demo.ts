import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { OrganisationEntity } from '../../accounts/organisation.entity';
import type { Config } from '../../config/config';
import { AdmissionEntity, EventEntity } from '../../events/event.entity';
import { ProjectEntity, SeriesEntity, VenueEntity } from '../../events/project.entity';
import { indexEvent, indexProgramme } from '../../events/search-index';
import { LiveRoomEntity, QuestionEntity, QuestionVoteEntity } from '../../live/live.entity';
import { Secrets } from '../../platform/secrets';
import { writeFirstRelease } from '../../programme/first-release';
import { SessionEntity, SessionSpeakerEntity, SpeakerEntity } from '../../programme/session.entity';
import { CommentEntity, RecordEntity } from '../../records/record.entity';
import { PartnerLinkEntity, StreamSourceEntity } from '../../streams/stream.entity';
import { smallEvents } from './demo-small-events';
import { conference, informationDay, roundTable, type DemoSession } from './demo-texts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONE = 'Europe/Sofia';

interface Stage {
  manager: EntityManager;
  organisation: OrganisationEntity;
  project: ProjectEntity;
  series: SeriesEntity;
  venue: VenueEntity;
}

/** One organisation with an event that is over, one that is live now, and one in two weeks. */
export async function loadDemo(
  app: NestFastifyApplication,
  manager: EntityManager,
  config: Config,
  now: Date,
): Promise<OrganisationEntity> {
  const stage = await setStage(manager, config);
  const hour = new Date(Math.floor(now.getTime() / (60 * MINUTE)) * 60 * MINUTE);
  await addConference(stage, app, afternoon(now, -150));
  await addRoundTable(stage, afternoon(now, 14));
  await addInformationDay(stage, app, new Date(hour.getTime() - 90 * MINUTE), now);
  await addSmallEvents(stage, (days) => afternoon(now, days));
  return stage.organisation;
}

/** Two in the afternoon in Plovdiv, about `days` from now: never at a weekend, when nobody would come. */
function afternoon(now: Date, days: number): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE).add({ days });
  const working = day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 });
  return new Date(working.withPlainTime('14:00').epochMilliseconds);
}

async function setStage(manager: EntityManager, config: Config): Promise<Stage> {
  const organisation = await manager.save(
    manager.create(OrganisationEntity, {
      slug: 'plovdiv',
      name: {
        bg: 'Център за социални иновации, Пловдив',
        en: 'Centre for Social Innovation, Plovdiv',
        pl: 'Centrum Innowacji Społecznych, Płowdiw',
      },
      contactEmail: config.organiserEmail,
      languages: ['bg', 'en'],
      zone: ZONE,
    }),
  );
  const project = await manager.save(
    manager.create(ProjectEntity, {
      organisationId: organisation.id,
      name: {
        bg: 'Създаване на център за социални иновации в Община Пловдив',
        en: 'Creating a Centre for Social Innovation in Plovdiv Municipality',
      },
      contractNumber: 'BG05M9OP001-4.002-0020-C01',
      programme: {
        bg: 'ОП „Развитие на човешките ресурси“ 2014–2020',
        en: 'OP Human Resources Development 2014–2020',
      },
      funderStatement: {
        bg: 'Съфинансирано от Европейския съюз',
        en: 'Co-funded by the European Union',
        pl: 'Współfinansowane przez Unię Europejską',
      },
      hasEuEmblem: true,
      partners: [{ bg: 'БД Център, Полша', en: 'BD Center, Poland', pl: 'BD Center, Polska' }],
    }),
  );
  const series = await manager.save(
    manager.create(SeriesEntity, {
      organisationId: organisation.id,
      projectId: project.id,
      slug: 'information-events',
      name: { bg: 'Информационни събития на проекта', en: 'Information events of the project' },
      description: {
        bg: 'Кръгли маси, дни на отворените врати и разговори за това какво прави Центърът за социални иновации.',
        en: 'Round tables, open days and talks about what the Centre for Social Innovation does.',
      },
    }),
  );
  const venue = await manager.save(
    manager.create(VenueEntity, {
      organisationId: organisation.id,
      name: { bg: 'Дом на културата „Борис Христов“', en: 'Boris Hristov House of Culture' },
      city: { bg: 'Пловдив', en: 'Plovdiv', pl: 'Płowdiw' },
      address: { bg: 'ул. „Гладстон“ 15', en: '15 Gladstone St' },
      directions: {
        bg: 'Пет минути пеша от Централния площад.',
        en: 'Five minutes on foot from the central square.',
      },
      accessNotes: {
        bg: 'Вход без стъпала, места за колички на първия ред.',
        en: 'Step-free entrance, places for wheelchairs in the first row.',
      },
    }),
  );
  return { manager, organisation, project, series, venue };
}

async function addEvent(
  { manager, organisation, project, series, venue }: Stage,
  given: Pick<EventEntity, 'slug' | 'format' | 'title' | 'summary' | 'description' | 'startsAt' | 'endsAt'> &
    Partial<EventEntity>,
  seats: { onSite: [number, number]; online: [number | null, number] },
  sessions: readonly DemoSession[],
): Promise<EventEntity> {
  const event = await manager.save(
    manager.create(EventEntity, {
      organisationId: organisation.id,
      projectId: project.id,
      seriesId: series.id,
      venueId: venue.id,
      attendanceMode: 'mixed',
      state: 'published',
      zone: ZONE,
      languages: ['bg', 'en'],
      partnerZones: [{ zone: 'Europe/Warsaw', label: { bg: 'Варшава', en: 'Warsaw', pl: 'Warszawa' } }],
      ...given,
    }),
  );
  for (const [mode, [capacity, taken]] of [
    ['on_site', seats.onSite],
    ['online', seats.online],
  ] as const) {
    if (event.attendanceMode !== 'mixed' && event.attendanceMode !== mode) continue;
    await manager.insert(AdmissionEntity, { eventId: event.id, mode, capacity, taken });
  }
  for (const session of sessions) await addSession(manager, event, session);
  if (sessions.length > 0) await writeFirstRelease(manager, event.id);
  await indexEvent(manager, event.id);
  await indexProgramme(manager, event.id, {
    names: sessions.flatMap(({ title, speakers = [] }) => [title, ...speakers.map(({ name }) => name)]),
    texts: sessions.flatMap(({ abstract = {}, speakers = [] }) => [
      abstract,
      ...speakers.map(({ affiliation }) => affiliation),
    ]),
  });
  return event;
}

async function addSession(manager: EntityManager, event: EventEntity, given: DemoSession): Promise<void> {
  const at = (minute: number) => new Date(event.startsAt.getTime() + minute * MINUTE);
  const id = uuidv7();
  const session = await manager.save(
    manager.create(SessionEntity, {
      id,
      guid: id,
      eventId: event.id,
      type: given.type,
      title: given.title,
      abstract: given.abstract ?? {},
      languages: given.languages ?? [],
      startsAt: at(given.from),
      minutes: given.to - given.from,
    }),
  );
  for (const [position, person] of (given.speakers ?? []).entries()) {
    const speaker = await manager.save(manager.create(SpeakerEntity, { eventId: event.id, ...person }));
    await manager.insert(SessionSpeakerEntity, {
      sessionId: session.id,
      speakerId: speaker.id,
      part: 'speaker',
      position,
    });
  }
}

async function addConference(stage: Stage, app: NestFastifyApplication, startsAt: Date): Promise<void> {
  const { manager } = stage;
  const { title, summary, description, sessions, record } = conference;
  const endsAt = new Date(startsAt.getTime() + 180 * MINUTE);
  const event = await addEvent(
    stage,
    { slug: 'closing-conference', format: 'conference', title, summary, description, startsAt, endsAt },
    { onSite: [120, 0], online: [300, 0] },
    sessions,
  );
  const url = 'https://www.facebook.com/CultureInPlovdiv/videos/1';
  await manager.insert(StreamSourceEntity, {
    eventId: event.id,
    kind: 'replay',
    url,
    language: 'bg',
    audience: 'public',
  });
  await manager.insert(RecordEntity, {
    eventId: event.id,
    title: record.title,
    lead: record.lead,
    article: record.article,
    indicators: record.indicators as never,
    publishedAt: new Date(endsAt.getTime() + 7 * DAY),
  });
  for (const comment of record.comments) {
    await manager.insert(CommentEntity, {
      eventId: event.id,
      email: 'reader@odeum.example',
      state: 'approved',
      createdAt: new Date(endsAt.getTime() + 9 * DAY),
      ...comment,
    });
  }
  await addRoom(manager, app.get(Secrets), event);
}

async function addRoundTable(stage: Stage, startsAt: Date): Promise<void> {
  const { title, summary, description, sessions } = roundTable;
  await addEvent(
    stage,
    {
      slug: 'round-table',
      format: 'round_table',
      title,
      summary,
      description,
      startsAt,
      endsAt: new Date(startsAt.getTime() + 150 * MINUTE),
      cover: 'slate',
    },
    { onSite: [60, 0], online: [200, 0] },
    sessions,
  );
}

/** Events without a programme, so that there is something to choose among and to look for. */
async function addSmallEvents(stage: Stage, dayFrom: (days: number) => Date): Promise<void> {
  for (const { inDays, minutes, isInProject, ...given } of smallEvents) {
    const startsAt = dayFrom(inDays);
    const endsAt = new Date(startsAt.getTime() + minutes * MINUTE);
    const of = isInProject ? {} : { projectId: null, seriesId: null };
    await addEvent(stage, { ...given, ...of, startsAt, endsAt }, { onSite: [40, 0], online: [null, 0] }, []);
  }
}

async function addInformationDay(
  stage: Stage,
  app: NestFastifyApplication,
  startsAt: Date,
  now: Date,
): Promise<void> {
  const { manager } = stage;
  const secrets = app.get(Secrets);
  const { title, summary, description, sessions, questions } = informationDay;
  const endsAt = new Date(startsAt.getTime() + 480 * MINUTE);
  const event = await addEvent(
    stage,
    {
      slug: 'information-day',
      format: 'information_day',
      title,
      summary,
      description,
      startsAt,
      endsAt,
      cover: 'bronze',
    },
    { onSite: [80, 0], online: [null, 0] },
    sessions,
  );
  await manager.insert(StreamSourceEntity, {
    eventId: event.id,
    kind: 'live',
    url: 'https://www.facebook.com/CultureInPlovdiv/videos/2',
    language: 'bg',
    audience: 'public',
  });
  const meeting = await manager.save(
    manager.create(StreamSourceEntity, {
      eventId: event.id,
      kind: 'meeting',
      url: 'https://zoom.us/j/1234567890',
      language: null,
      audience: 'partners',
    }),
  );
  const linkId = uuidv7();
  await manager.insert(PartnerLinkEntity, {
    id: linkId,
    eventId: event.id,
    sourceId: meeting.id,
    name: 'Agata Wóż',
    organisation: 'BD Center',
    role: 'Koordynatorka',
    email: 'agata@odeum.example',
    language: 'pl',
    zone: 'Europe/Warsaw',
    opensAt: startsAt,
    closesAt: endsAt,
    secretHash: secrets.hash(secrets.derive('partner', linkId)),
  });
  const room = await addRoom(manager, secrets, event);
  for (const [i, question] of questions.entries()) {
    const { identifiers } = await manager.insert(QuestionEntity, {
      roomId: room,
      clientId: randomUUID(),
      askerId: randomUUID(),
      name: question.name,
      text: question.text,
      language: 'bg',
      state: question.state,
      answeredAt: question.state === 'answered' ? now : null,
      createdAt: new Date(now.getTime() - (40 - i) * MINUTE),
    });
    const questionId = String(identifiers[0]?.id);
    const votes = Array.from({ length: question.votes }, () => ({ questionId, voterId: randomUUID() }));
    if (votes.length > 0) await manager.insert(QuestionVoteEntity, votes);
  }
}

async function addRoom(manager: EntityManager, secrets: Secrets, event: EventEntity): Promise<string> {
  const id = uuidv7();
  const code = event.slug === 'information-day' ? 'DEM47' : 'DEM43';
  await manager.insert(LiveRoomEntity, {
    id,
    eventId: event.id,
    code,
    stageHash: secrets.hash(secrets.derive('stage', id)),
  });
  return id;
}
