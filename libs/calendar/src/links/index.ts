/** What an "add to calendar" link says. Instants are UTC, so that no zone is lost on the way. */
export interface LinkedEvent {
  title: string;
  description: string;
  location: string;
  startsAt: Date;
  endsAt: Date;
}

const compact = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Google Calendar's template address. */
export function toGoogleLink(event: LinkedEvent): string {
  const url = new URL('https://calendar.google.com/calendar/render');
  url.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: event.title,
    dates: `${compact(event.startsAt)}/${compact(event.endsAt)}`,
    details: event.description,
    location: event.location,
  }).toString();
  return url.toString();
}

/** Outlook.com's compose address. */
export function toOutlookLink(event: LinkedEvent): string {
  const url = new URL('https://outlook.live.com/calendar/0/deeplink/compose');
  url.search = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: event.title,
    startdt: event.startsAt.toISOString(),
    enddt: event.endsAt.toISOString(),
    body: event.description,
    location: event.location,
  }).toString();
  return url.toString();
}
