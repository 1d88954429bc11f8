import type { Provider } from '@odeum/contract/streams';

export interface StreamAddress {
  provider: Provider;
  /** The provider's own name, as it writes it; for other places the host. */
  providerName: string;
  /** What an iframe may show, or null where there is only the link. */
  embedUrl: string | null;
  /** A meeting: whoever has the address can walk in and speak. */
  isMeeting: boolean;
}

/** Eleven characters; `embed/live_stream?channel=` has as many, but names no video and no longer plays. */
const YOUTUBE_ID = /^(?!live_stream$)[A-Za-z0-9_-]{11}$/;
const isHost = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

function embedYouTube(url: URL): string | null {
  const [first = '', second = ''] = url.pathname.split('/').slice(1);
  const id = isHost(url.hostname, 'youtu.be')
    ? first
    : ['live', 'embed', 'shorts', 'v'].includes(first)
      ? second
      : first === 'watch'
        ? (url.searchParams.get('v') ?? '')
        : '';
  return YOUTUBE_ID.test(id) ? `https://www.youtube-nocookie.com/embed/${id}` : null;
}

function embedVimeo(url: URL): string | null {
  const parts = url.pathname.split('/').filter((part) => part !== '' && part !== 'video');
  if (parts[0] === 'event' && /^\d+$/.test(parts[1] ?? '')) {
    const hash = parts[2] && parts[2] !== 'embed' ? `/${encodeURIComponent(parts[2])}` : '';
    return `https://vimeo.com/event/${parts[1]}/embed${hash}`;
  }
  if (!/^\d+$/.test(parts[0] ?? '')) return null;
  const hash = parts[1] ?? url.searchParams.get('h');
  return `https://player.vimeo.com/video/${parts[0]}?${hash ? `h=${encodeURIComponent(hash)}&` : ''}dnt=1`;
}

function embedFacebook(url: URL): string | null {
  const isVideo = isHost(url.hostname, 'fb.watch')
    ? url.pathname.length > 1
    : /^\/watch\/?(live\/?)?$|\/videos\/|\/reel\//.test(url.pathname);
  return isVideo
    ? `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(url.href)}&show_text=false`
    : null;
}

interface KnownPlace {
  provider: Provider;
  providerName: string;
  hosts: readonly string[];
  isMeeting?: true;
  embed?: (url: URL) => string | null;
}

/** Source: each provider's documented embed address. Meetings are entered where they are, never inside a page. */
const PLACES: readonly KnownPlace[] = [
  {
    provider: 'youtube',
    providerName: 'YouTube',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    embed: embedYouTube,
  },
  {
    provider: 'facebook',
    providerName: 'Facebook',
    hosts: ['facebook.com', 'fb.watch'],
    embed: embedFacebook,
  },
  { provider: 'vimeo', providerName: 'Vimeo', hosts: ['vimeo.com'], embed: embedVimeo },
  { provider: 'zoom', providerName: 'Zoom', hosts: ['zoom.us', 'zoom.com'], isMeeting: true },
  {
    provider: 'teams',
    providerName: 'Microsoft Teams',
    hosts: ['teams.microsoft.com', 'teams.live.com'],
    isMeeting: true,
  },
  { provider: 'meet', providerName: 'Google Meet', hosts: ['meet.google.com'], isMeeting: true },
  { provider: 'jitsi', providerName: 'Jitsi', hosts: ['jit.si'], isMeeting: true },
];

/**
 * What an address that an organiser pasted is, by its host and form. Null: not an https (or http) address that a
 * stream could be at. Unknown places, and known ones on an unusual port, are links without a player.
 */
export function readStreamAddress(text: string): StreamAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!['https:', 'http:'].includes(url.protocol) || url.username || url.password) return null;
  const place =
    url.port === '' && PLACES.find(({ hosts }) => hosts.some((host) => isHost(url.hostname, host)));
  if (place) {
    const { provider, providerName, embed, isMeeting = false } = place;
    return { provider, providerName, embedUrl: embed?.(url) ?? null, isMeeting };
  }
  const provider = url.pathname.toLowerCase().endsWith('.m3u8') ? 'hls' : 'other';
  return { provider, providerName: url.host, embedUrl: null, isMeeting: false };
}

/** A window in time: from `opensAt` on, before `closesAt`; null is no bound. */
export function isOpen(window: { opensAt: Date | null; closesAt: Date | null }, now: Date): boolean {
  return (!window.opensAt || now >= window.opensAt) && (!window.closesAt || now < window.closesAt);
}

/** Where a partner's link stands. A revoked one opens nothing, whatever the time. */
export function joinWindow(
  link: { opensAt: Date; closesAt: Date; revokedAt: Date | null },
  now: Date,
): 'before' | 'open' | 'after' | 'revoked' {
  if (link.revokedAt) return 'revoked';
  if (now < link.opensAt) return 'before';
  return now < link.closesAt ? 'open' : 'after';
}
