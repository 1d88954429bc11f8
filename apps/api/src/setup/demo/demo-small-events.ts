import type { EventEntity } from '../../events/event.entity';

type Given = Pick<EventEntity, 'slug' | 'format' | 'title' | 'summary' | 'description'> &
  Partial<EventEntity>;

/** Days from now: below zero they are over. */
export const smallEvents: (Given & { inDays: number; minutes: number; isInProject: boolean })[] = [
  {
    slug: 'open-doors',
    inDays: -190,
    minutes: 240,
    isInProject: true,
    format: 'open_day',
    cover: 'ink',
    title: { bg: 'Ден на отворените врати в Центъра', en: 'Open doors at the Centre' },
    summary: {
      bg: 'Разходка из работилниците и разговор с младежите, които ги подредиха.',
      en: 'A walk through the workshops and a talk with the young people who set them up.',
    },
    description: {},
  },
  {
    slug: 'youth-exhibition',
    inDays: -60,
    minutes: 120,
    isInProject: false,
    format: 'other',
    attendanceMode: 'on_site',
    cover: 'oxide',
    title: {
      bg: 'Откриване на изложбата „Градът отвътре“',
      en: 'Opening of the exhibition “The city inside”',
    },
    summary: {
      bg: 'Снимки и рисунки на ученици от пет пловдивски училища.',
      en: 'Photographs and drawings by pupils of five schools in Plovdiv.',
    },
    description: {},
  },
  {
    slug: 'volunteers-webinar',
    inDays: 21,
    minutes: 90,
    isInProject: true,
    format: 'webinar',
    attendanceMode: 'online',
    venueId: null,
    languages: ['bg', 'en', 'pl'],
    cover: 'slate',
    title: {
      bg: 'Как да намерим доброволци',
      en: 'How to find volunteers',
      pl: 'Jak znaleźć wolontariuszy',
    },
    summary: {
      bg: 'Опитът на три читалища и на партньорите от Замошч.',
      en: 'What three community centres and the partners from Zamość have learned.',
      pl: 'Doświadczenia trzech domów kultury i partnerów z Zamościa.',
    },
    description: {},
  },
  {
    slug: 'writing-workshop',
    inDays: 28,
    minutes: 180,
    isInProject: false,
    format: 'workshop',
    attendanceMode: 'on_site',
    cover: 'bronze',
    state: 'postponed',
    stateReason: {
      bg: 'Водещата е възпрепятствана. Търсим нов ден през следващия месец.',
      en: 'The trainer cannot come. We are looking for a day in the month after.',
    },
    title: { bg: 'Работилница за писане на проекти', en: 'Workshop on writing proposals' },
    summary: {
      bg: 'От идеята до бюджета за един следобед.',
      en: 'From the idea to the budget in one afternoon.',
    },
    description: {},
  },
];
