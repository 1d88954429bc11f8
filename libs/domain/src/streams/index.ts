import type { Provider } from '@odeum/contract/streams';

export interface StreamAddress {
  provider: Provider;
  /** The provider's own name, as it writes it; for other places the host. */
  providerName: string;
  /** What an iframe may show, or null where there is only the link. */
  embedUrl: string | null;
}

const YOUTUBE_ID = /^[A-Za-z0-9_-]{11}$/;
const isHost = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

function readYouTube(url: URL): string | null {
  const [first = '', second = ''] = url.pathname.split('/').slice(1);
  const id = isHost(url.hostname, 'youtu.be')
    ? first
    : ['live', 'embed', 'shorts'].includes(first)
      ? second
      : first === 'watch'
        ? (url.searchParams.get('v') ?? '')
        : '';
  return YOUTUBE_ID.test(id) ? id : null;
}

function readVimeo(url: URL): string | null {
  const parts = url.pathname.split('/').filter(Boolean);
  if (parts[0] === 'event' && /^\d+$/.test(parts[1] ?? '')) {
    return `https://vimeo.com/event/${parts[1]}/embed${parts[2] ? `/${parts[2]}` : ''}`;
  }
  if (!/^\d+$/.test(parts[0] ?? '')) return null;
  return `https://player.vimeo.com/video/${parts[0]}?${parts[1] ? `h=${encodeURIComponent(parts[1])}&` : ''}dnt=1`;
}

function isFacebookVideo(url: URL): boolean {
  if (isHost(url.hostname, 'fb.watch')) return url.pathname.length > 1;
  return /\/videos\/|\/watch\/?|\/reel\//.test(url.pathname) && isHost(url.hostname, 'facebook.com');
}

/**
 * What an address that an organiser pasted is, by its host and form. Null: not an https (or http) address that a
 * stream could be at. Unknown places are links without a player. Source: each provider's documented embed address.
 */
export function readStreamAddress(text: string): StreamAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!['https:', 'http:'].includes(url.protocol) || url.username || url.password) return null;
  const host = url.hostname.toLowerCase();
  if (isHost(host, 'youtube.com') || isHost(host, 'youtu.be') || isHost(host, 'youtube-nocookie.com')) {
    const id = readYouTube(url);
    return {
      provider: 'youtube',
      providerName: 'YouTube',
      embedUrl: id && `https://www.youtube-nocookie.com/embed/${id}`,
    };
  }
  if (isHost(host, 'facebook.com') || isHost(host, 'fb.watch')) {
    const embed = `https://www.facebook.com/plugins/video.php?href=${encodeURIComponent(url.href)}&show_text=false`;
    return { provider: 'facebook', providerName: 'Facebook', embedUrl: isFacebookVideo(url) ? embed : null };
  }
  if (isHost(host, 'vimeo.com'))
    return { provider: 'vimeo', providerName: 'Vimeo', embedUrl: readVimeo(url) };
  if (isHost(host, 'zoom.us') || isHost(host, 'zoom.com')) {
    return { provider: 'zoom', providerName: 'Zoom', embedUrl: null };
  }
  if (isHost(host, 'teams.microsoft.com') || isHost(host, 'teams.live.com')) {
    return { provider: 'teams', providerName: 'Microsoft Teams', embedUrl: null };
  }
  if (host === 'meet.google.com') return { provider: 'meet', providerName: 'Google Meet', embedUrl: null };
  if (isHost(host, 'jit.si')) return { provider: 'jitsi', providerName: 'Jitsi', embedUrl: null };
  if (url.pathname.toLowerCase().endsWith('.m3u8'))
    return { provider: 'hls', providerName: host, embedUrl: null };
  return { provider: 'other', providerName: host, embedUrl: null };
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
