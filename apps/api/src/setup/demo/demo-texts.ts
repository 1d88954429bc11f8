import type { LocalisedText } from '@odeum/contract/common';
import type { SessionType } from '@odeum/contract/programme';

export interface DemoSession {
  /** Minutes from the event's beginning. */
  from: number;
  to: number;
  type: SessionType;
  title: LocalisedText;
  abstract?: LocalisedText;
  languages?: ('bg' | 'en' | 'pl')[];
  speakers?: { name: LocalisedText; role: LocalisedText; affiliation: LocalisedText }[];
}

const MUNICIPALITY = { bg: 'Община Пловдив', en: 'Plovdiv Municipality' };
const CENTRE = { bg: 'Център за социални иновации, Пловдив', en: 'Centre for Social Innovation, Plovdiv' };

/** The facts of a municipal project's closing conference in Plovdiv, told in our own words. */
export const conference = {
  title: {
    bg: 'Добри практики и предизвикателства в работата с неактивни младежи между 15 и 29 години',
    en: 'Good practice and challenges in working with inactive young people aged 15 to 29',
  },
  summary: {
    bg: 'Закриващата международна конференция на проекта: три доклада, партньор от Полша и разговор със залата.',
    en: 'The closing international conference of the project: three talks, a partner from Poland and a discussion with the hall.',
  },
  description: {
    bg: 'Третото и последно събитие от поредицата, след кръгла маса и ден на отворените врати. Екипът показва какво е направил Центърът за социални иновации за младежи, които не работят и не учат, и какво остава след края на проекта.\n\nПартньорът от Полша се включва от разстояние. Събитието се излъчва на страницата на Дома на културата „Борис Христов“.',
    en: 'The third and last event of the series, after a round table and an open day. The team shows what the Centre for Social Innovation has done for young people who neither work nor study, and what stays after the project.\n\nThe partner from Poland joins from afar. The event is streamed on the page of the Boris Hristov House of Culture.',
  },
  sessions: [
    { from: 0, to: 10, type: 'opening', title: { bg: 'Откриване', en: 'Opening' } },
    {
      from: 10,
      to: 45,
      type: 'talk',
      languages: ['bg'],
      title: {
        bg: 'Проект „Създаване на център за социални иновации в Община Пловдив“',
        en: 'The project “Creating a Centre for Social Innovation in Plovdiv Municipality”',
      },
      abstract: {
        bg: 'Целта, четирите групи дейности и партньорството с БД Център.',
        en: 'The aim, the four groups of activities and the partnership with BD Center.',
      },
      speakers: [
        {
          name: { bg: 'Тезджан Дурмуш', en: 'Tezdzhan Durmush' },
          role: { bg: 'ръководител на проекта', en: 'project manager' },
          affiliation: MUNICIPALITY,
        },
      ],
    },
    {
      from: 45,
      to: 85,
      type: 'talk',
      languages: ['bg'],
      title: {
        bg: 'Работата на Центъра за социални иновации',
        en: 'The work of the Centre for Social Innovation',
      },
      abstract: {
        bg: 'Едно гише за младежи без работа: кого достига то, какво помага и какво промени пандемията.',
        en: 'One desk for young people without work: whom it reaches, what helps, and what the pandemic changed.',
      },
      speakers: [
        {
          name: { bg: 'Алекс Леви', en: 'Alex Levi' },
          role: { bg: 'експерт', en: 'expert' },
          affiliation: CENTRE,
        },
      ],
    },
    { from: 85, to: 105, type: 'break', title: { bg: 'Почивка', en: 'Break' } },
    {
      from: 105,
      to: 140,
      type: 'talk',
      languages: ['pl', 'en'],
      title: { bg: 'Опитът на полския партньор', en: 'The experience of the Polish partner' },
      abstract: {
        bg: 'Социален хъб в Полша: трудности и практики, които се оказаха добри.',
        en: 'A social hub in Poland: difficulties, and practices that proved good.',
      },
      speakers: [
        {
          name: { bg: 'Агата Вож', en: 'Agata Wóż', pl: 'Agata Wóż' },
          role: { bg: 'координатор на проекта за социален хъб', en: 'coordinator of the social hub project' },
          affiliation: { bg: 'БД Център, Полша', en: 'BD Center, Poland' },
        },
      ],
    },
    {
      from: 140,
      to: 180,
      type: 'discussion',
      title: { bg: 'Въпроси и разговор със залата', en: 'Questions and discussion' },
    },
  ] as DemoSession[],
  record: {
    title: { bg: 'Какво остава след проекта', en: 'What stays after the project' },
    lead: {
      bg: 'Закриващата конференция в Дома на културата „Борис Христов“ събра екипа, общината, граждански организации и партньора от Полша.',
      en: 'The closing conference at the Boris Hristov House of Culture brought together the team, the municipality, civic organisations and the partner from Poland.',
    },
    article: {
      bg: '<p>Конференцията завърши поредица от три събития: кръгла маса, ден на отворените врати и тази среща. В залата бяха екипът на проекта, експерти и служители на Община Пловдив и граждански организации; партньорът от Полша се включи през Zoom.</p><h2>Три доклада</h2><p>Тезджан Дурмуш представи проекта: повишаване на капацитета на партньорите, създаване и изпробване на социална иновация, оценка и разпространение на резултатите.</p><p>Алекс Леви разказа за Центъра, който работи от 25 март 2019 г. Най-голям е рискът за младежите от ромската и турската общност. Центърът кандидатства за работа от името и с разрешението на хората и работи с медиатори в кварталите.</p><p>Агата Вож показа опита на БД Център: с какви проблеми се е сблъскал екипът в Полша и кои практики са помогнали.</p>',
      en: '<p>The conference closed a series of three events: a round table, an open day and this meeting. The project team, experts and staff of Plovdiv Municipality and civic organisations were in the hall; the partner from Poland joined over Zoom.</p><h2>Three talks</h2><p>Tezdzhan Durmush presented the project: building the capacity of the partners, creating and piloting a social innovation, evaluating and spreading the results.</p><p>Alex Levi told of the Centre, at work since 25 March 2019. The risk is greatest for young people from the Roma and Turkish communities. The Centre applies for jobs on people’s behalf and with their permission, and works with mediators in the neighbourhoods.</p><p>Agata Wóż showed the experience of BD Center: what problems the team in Poland met, and which practices helped.</p>',
    },
    indicators: [
      { value: '86', label: { bg: 'младежи, получили консултация', en: 'young people advised' } },
      { value: '17', label: { bg: 'отново активни', en: 'active again' } },
      { value: '3', label: { bg: 'събития в поредицата', en: 'events in the series' } },
    ],
    comments: [
      {
        name: 'Г. Илиев',
        text: 'Благодарим за откровения разговор. Ще използваме наръчника.',
        language: 'bg' as const,
      },
      { name: 'Marta', text: 'Dziękujemy za transmisję i nagranie.', language: 'pl' as const },
    ],
  },
};

export const roundTable = {
  title: {
    bg: 'Кръгла маса: младежи, работа и общината',
    en: 'Round table: young people, work and the town',
  },
  summary: {
    bg: 'Работодатели, училища и социални работници на една маса. Местата в залата са ограничени.',
    en: 'Employers, schools and social workers at one table. Seats in the hall are limited.',
  },
  description: {
    bg: 'Какво пречи на младите хора да започнат работа и какво може да направи всеки от нас още тази година? Участието е безплатно, в залата или онлайн.',
    en: 'What keeps young people from starting work, and what can each of us do this very year? Taking part is free, in the hall or online.',
  },
  sessions: [
    { from: 0, to: 15, type: 'opening', title: { bg: 'Откриване', en: 'Opening' } },
    {
      from: 15,
      to: 75,
      type: 'panel',
      languages: ['bg'],
      title: { bg: 'Първата работа: кой отваря вратата', en: 'The first job: who opens the door' },
    },
    { from: 75, to: 90, type: 'break', title: { bg: 'Почивка', en: 'Break' } },
    {
      from: 90,
      to: 150,
      type: 'discussion',
      languages: ['bg', 'en'],
      title: { bg: 'Какво ще направим тази година', en: 'What we will do this year' },
    },
  ] as DemoSession[],
};

export const informationDay = {
  title: { bg: 'Информационен ден: Центърът отблизо', en: 'Information day: the Centre up close' },
  summary: {
    bg: 'На живо от залата: как работи едното гише и как да насочите към него млад човек.',
    en: 'Live from the hall: how the one desk works, and how to send a young person there.',
  },
  description: {
    bg: 'Задайте въпроса си от залата или от вкъщи. Най-харесваните стигат до екрана.',
    en: 'Ask from the hall or from home. The questions with the most votes reach the screen.',
  },
  sessions: [
    { from: 0, to: 60, type: 'opening', title: { bg: 'Добре дошли', en: 'Welcome' } },
    {
      from: 60,
      to: 240,
      type: 'talk',
      languages: ['bg'],
      title: { bg: 'Как работи едното гише', en: 'How the one desk works' },
    },
    {
      from: 240,
      to: 480,
      type: 'discussion',
      languages: ['bg', 'en'],
      title: { bg: 'Въпроси от залата и от разстояние', en: 'Questions from the hall and from afar' },
    },
  ] as DemoSession[],
  questions: [
    {
      text: 'Как да насоча съсед на 19 години към центъра?',
      name: 'Радостина',
      votes: 12,
      state: 'approved' as const,
    },
    { text: 'Има ли помощ за пътните разходи до интервю?', name: null, votes: 7, state: 'approved' as const },
    { text: 'Работите ли в събота?', name: 'Д. Петрова', votes: 4, state: 'answered' as const },
    {
      text: 'Какво ще стане с центъра след края на проекта?',
      name: null,
      votes: 0,
      state: 'waiting' as const,
    },
  ],
};
