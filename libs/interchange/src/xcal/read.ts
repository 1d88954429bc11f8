import type { ReadDefaults, ReadResult } from '../programme/index';
import {
  childOf,
  childrenOf,
  collectCalendar,
  failure,
  parseXml,
  readSafely,
  Refusal,
  type CalendarEvent,
  type CalendarTime,
  type XmlElement,
} from '../reading/index';

/** Properties stand in the component itself, or in its `properties` (RFC 6321 §3.2). */
function propertiesOf(component: XmlElement, name: string): XmlElement[] {
  const wrapper = childOf(component, 'properties');
  return [...childrenOf(component, name), ...(wrapper ? childrenOf(wrapper, name) : [])];
}

/** The value of a property: its own text, or that of its typed child (RFC 6321 §3.3–3.6). */
function valueOf(property: XmlElement | undefined): string {
  if (!property) return '';
  const typed = property.children.find(({ name }) => name !== 'parameters');
  return (typed?.text ?? property.text).trim();
}

function timeOf(component: XmlElement, name: string): CalendarTime {
  const property = propertiesOf(component, name)[0];
  const parameters = property && childOf(property, 'parameters');
  const zone = property?.attributes['tzid'] ?? valueOf(parameters && childOf(parameters, 'tzid'));
  return { value: valueOf(property), zone };
}

function readEvent(vevent: XmlElement): CalendarEvent {
  const text = (name: string) => valueOf(propertiesOf(vevent, name)[0]);
  return {
    line: vevent.line,
    uid: text('uid'),
    id: text('event-id'),
    slug: text('event-slug'),
    title: text('title') || text('summary'),
    subtitle: text('subtitle'),
    language: text('language-code') || text('language'),
    start: timeOf(vevent, 'dtstart'),
    end: timeOf(vevent, 'dtend'),
    duration: text('duration'),
    description: text('description'),
    categories: text('categories'),
    url: text('url'),
    location: text('location'),
    persons: propertiesOf(vevent, 'attendee').map(valueOf),
    recurs: propertiesOf(vevent, 'rrule').length > 0,
  };
}

/**
 * Reads calendars in XML: that of conference software (values as text of the properties, Pentabarf's beside them) and that of
 * RFC 6321. `defaults.zone` is for times without `Z` and TZID in a calendar without `x-wr-timezone`.
 */
export function readXcal(bytes: Uint8Array, defaults: ReadDefaults): ReadResult {
  return readSafely((notes) => {
    const root = parseXml(bytes);
    const calendars = childrenOf(root, 'vcalendar');
    if (root.name.toLowerCase() !== 'icalendar' || !calendars[0]) {
      const params = { expected: 'iCalendar', found: root.name.slice(0, 100) };
      throw new Refusal(failure('not-a-schedule', root.line, params));
    }
    const text = (name: string) => valueOf(propertiesOf(calendars[0]!, name)[0]);
    const title = text('x-wr-calname') || text('name') || text('x-wr-caldesc');
    if (title === '') notes.warn('conference-missing', calendars[0].line, { field: 'title' });
    const events = calendars.flatMap((calendar) => {
      const components = childOf(calendar, 'components');
      return [...childrenOf(calendar, 'vevent'), ...(components ? childrenOf(components, 'vevent') : [])];
    });
    return collectCalendar(title, text('x-wr-timezone'), events.map(readEvent), defaults.zone, notes);
  });
}
