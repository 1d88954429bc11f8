import type { EventFront, PublicSession } from '@odeum/contract/pages';
import type { SessionRuns } from '@odeum/contract/programme';
import { dayKey, formatDate, formatTime, minutesBetween } from '@odeum/domain/time';
import { NowNextSign, type SignItem } from '@odeum/ui/now-next-sign';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { useNow } from '../../lib/use-now';
import { Words } from '../../lib/words';
import { asItRuns, findNowAndNext } from './session-states';

/** Says a change politely and once; what is on when the page opens is not news. */
function useAnnouncement(current: PublicSession | null): string {
  const { t } = useTranslation();
  const before = useRef(current?.id);
  const [text, setText] = useState('');
  useEffect(() => {
    if (before.current === current?.id) return;
    before.current = current?.id;
    setText(current ? t('live.announce', { title: current.title.text }) : '');
  }, [current, t]);
  return text;
}

export function LiveSign({ event, runs }: { event: EventFront; runs: SessionRuns }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const now = useNow();
  const found = findNowAndNext(asItRuns(event, runs), now);
  const announcement = useAnnouncement(found.now);
  const toItem = (session: PublicSession | null, label: string, note?: SignItem['note']): SignItem | null =>
    session && {
      label,
      time: formatTime(session.startsAt, event.zone, lang),
      dateTime: session.startsAt,
      title: <Words of={session.title} />,
      note,
    };
  const left = found.now && Math.max(1, Math.ceil(minutesBetween(now, found.now.endsAt)));
  const isBefore = now < new Date(event.startsAt);
  const otherwise = isBefore
    ? t('live.begins', {
        date: formatDate(event.startsAt, event.zone, lang),
        time: formatTime(event.startsAt, event.zone, lang),
      })
    : t('live.over');
  const isLater = isBefore && dayKey(event.startsAt, event.zone) !== dayKey(now, event.zone);
  return (
    <NowNextSign
      name={t('live.sign')}
      now={toItem(found.now, t('live.now'), left === null ? undefined : t('live.left', { count: left }))}
      next={isLater ? null : toItem(found.next, t('live.next'))}
      otherwise={otherwise}
      announcement={announcement}
    />
  );
}
