import type { EmbeddedProgramme } from '@odeum/contract/pages';

type Session = EmbeddedProgramme['days'][number]['sessions'][number];
type Phrase = EmbeddedProgramme['title'];

/** An element with children. Texts become text nodes, so that nothing in them is ever read as markup. */
function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | null>,
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

function link(url: string, ...children: (Node | string)[]): HTMLElement {
  // An address is what the service sends; anything that is none of the web leads nowhere.
  const isSafe = /^https?:/.test(url);
  return make('a', { href: isSafe ? url : null }, ...children);
}

/** The hour by the visitor's own clock, with its day where that is another one; null where it is the same. */
function ownTime(session: Session, lang: string): string | null {
  const at = new Date(session.startsAt);
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(lang, options).format(at);
  return time === session.time ? null : time;
}

/** The whole of it, to be put into the element at once. `level` is that of the first heading, 1 to 4. */
export function drawProgramme(programme: EmbeddedProgramme, level: number): HTMLElement {
  const { language, title, url, notes, release, days, leads, empty, yours } = programme;
  const first = Math.min(4, Math.max(1, Math.round(level)));
  const heading = (below: number) => `h${first + below}` as 'h1';
  const words = (phrase: Phrase) =>
    make('span', { lang: phrase.lang === language ? null : phrase.lang }, phrase.text);

  const drawSession = (session: Session) => {
    const own = ownTime(session, language);
    return make(
      'li',
      { class: session.isSkipped ? 'skipped' : null },
      make(
        'p',
        { class: 'time' },
        make('time', { datetime: session.startsAt }, session.time),
        own && make('small', {}, `${own} ${yours}`),
      ),
      make(
        'div',
        {},
        make(heading(2), {}, link(session.url, words(session.title))),
        session.change && make('p', { class: 'change' }, session.change),
        session.place && make('p', { class: 'note' }, words(session.place)),
        ...session.people.map((person) => make('p', {}, words(person))),
      ),
    );
  };
  return make(
    'section',
    { lang: language },
    make(heading(0), {}, link(url, words(title))),
    ...notes.map((note) => make('p', { class: 'note' }, note)),
    release && make('p', { class: 'note' }, release),
    days.length === 0 ? make('p', {}, empty) : null,
    ...days.flatMap((day) => [
      make(heading(1), {}, day.label),
      make('ol', {}, ...day.sessions.map(drawSession)),
    ]),
    make('p', { class: 'leads' }, ...leads.map((lead) => link(lead.url, lead.text))),
  );
}
