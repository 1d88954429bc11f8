import { isOpen, joinWindow, readStreamAddress } from './index';

it.each([
  [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  ['https://youtu.be/dQw4w9WgXcQ', 'youtube', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  [
    'https://www.youtube.com/live/dQw4w9WgXcQ?si=x',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  ['https://www.youtube.com/channel/UCabc', 'youtube', null],
  ['https://www.youtube.com/embed/live_stream?channel=UCabc', 'youtube', null],
  [
    'https://m.youtube.com/shorts/dQw4w9WgXcQ',
    'youtube',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  ],
  [
    'https://www.facebook.com/TownHall/videos/1234567890',
    'facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2FTownHall%2Fvideos%2F1234567890&show_text=false',
  ],
  ['https://www.facebook.com/TownHall', 'facebook', null],
  ['https://vimeo.com/76979871/ab12', 'vimeo', 'https://player.vimeo.com/video/76979871?h=ab12&dnt=1'],
  [
    'https://player.vimeo.com/video/76979871?h=ab12',
    'vimeo',
    'https://player.vimeo.com/video/76979871?h=ab12&dnt=1',
  ],
  ['https://vimeo.com/event/123/ab12', 'vimeo', 'https://vimeo.com/event/123/embed/ab12'],
  ['https://vimeo.com/categories', 'vimeo', null],
  [
    'https://www.facebook.com/watch/live/?v=123',
    'facebook',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2Flive%2F%3Fv%3D123&show_text=false',
  ],
  ['https://www.facebook.com/watchmakers', 'facebook', null],
  ['https://teams.microsoft.com/l/meetup-join/19%3ameeting', 'teams', null],
  ['https://meet.jit.si/OurRoom', 'jitsi', null],
  ['https://us02web.zoom.us/j/123456789?pwd=x', 'zoom', null],
  ['https://meet.google.com/abc-defg-hij', 'meet', null],
  ['https://cdn.example/live/index.m3u8', 'hls', null],
  ['https://town.example/stream', 'other', null],
  ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', 'other', null],
  ['https://youtube.com@evil.example.org:443', null, null],
  ['https://youtube.com:8443/watch?v=dQw4w9WgXcQ', 'other', null],
  ['https://notfacebook.com/x/videos/1', 'other', null],
])('knows %s', (url, provider, embedUrl) => {
  const read = readStreamAddress(url);
  expect([read?.provider ?? null, read?.embedUrl ?? null]).toEqual([provider, embedUrl]);
});

it.each([
  'javascript:alert(1)',
  'ftp://a.example/x',
  'https://user:pass@youtube.com/watch?v=dQw4w9WgXcQ',
  'nonsense',
  '',
])('takes no %s', (url) => expect(readStreamAddress(url)).toBeNull());

it.each([
  ['https://us02web.zoom.us/j/1', true],
  ['https://teams.live.com/meet/1?p=x', true],
  ['https://meet.google.com/abc-defg-hij', true],
  ['https://meet.jit.si/Room', true],
  ['https://youtu.be/dQw4w9WgXcQ', false],
  ['https://town.example/zoom.us', false],
])('knows whether %s is a meeting', (url, isMeeting) =>
  expect(readStreamAddress(url)?.isMeeting).toBe(isMeeting),
);

it('opens at its first instant and closes at its last', () => {
  const at = (minute: number) => new Date(Date.UTC(2027, 0, 1, 10, minute));
  const link = { opensAt: at(10), closesAt: at(20), revokedAt: null };
  expect([9, 10, 19, 20].map((minute) => joinWindow(link, at(minute)))).toEqual([
    'before',
    'open',
    'open',
    'after',
  ]);
  expect(joinWindow({ ...link, revokedAt: at(0) }, at(15))).toBe('revoked');
  expect([9, 10, 20].map((minute) => isOpen(link, at(minute)))).toEqual([false, true, false]);
  expect(isOpen({ opensAt: null, closesAt: null }, at(0))).toBe(true);
});
