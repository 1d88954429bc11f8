import type { EventFront, PublicSession } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { SessionRuns } from '@odeum/contract/programme';
import { dayKey, formatDate, formatTime, minutesBetween } from '@odeum/domain/time';
import { NowNextSign, type SignItem } from '@odeum/ui/now-next-sign';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { useNow } from '../../lib/use-now';
import { Words } from '../../lib/words';
import { asItRuns, countElsewhere, findNowAndNext } from './session-states';

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
  const sessions = asItRuns(event, runs);
  const found = findNowAndNext(sessions, now);
  const elsewhere = countElsewhere(sessions, found.now, now);
  const announcement = useAnnouncement(found.now);
  /** Of an event in one room nobody needs to be told which. */
  const roomOf = ({ roomId }: PublicSession) =>
    event.rooms.length > 1 ? event.rooms.find(({ id }) => id === roomId)?.name : undefined;
  const toItem = (session: PublicSession | null, label: string, notes: ReactNode[] = []): SignItem | null => {
    if (!session) return null;
    const room = roomOf(session);
    const told = [room && <Words of={room} />, ...notes].filter(Boolean);
    return {
      label,
      time: formatTime(session.startsAt, event.zone, lang),
      dateTime: session.startsAt,
      title: <Words of={session.title} />,
      note:
        told.length > 0 &&
        told.map((note, i) => (
          <Fragment key={i}>
            {i > 0 && <> · </>}
            {note}
          </Fragment>
        )),
    };
  };
  const left = found.now && Math.max(1, Math.ceil(minutesBetween(now, found.now.endsAt)));
  const notes = [
    left !== null && t('live.left', { count: left }),
    elsewhere > 0 && <a href={paths.programme(lang, event.slug)}>{t('live.others', { count: elsewhere })}</a>,
  ];
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
      now={toItem(found.now, t('live.now'), notes)}
      next={isLater ? null : toItem(found.next, t('live.next'))}
      otherwise={otherwise}
      announcement={announcement}
    />
  );
}
