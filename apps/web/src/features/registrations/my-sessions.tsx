import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import type { OwnSession } from '@odeum/contract/registrations';
import { formatWindow } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { Section } from '@odeum/ui/section';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import styles from './registrations.module.css';

/** Sessions with places of their own: an ordinary form for each that may be taken or given back. */
export function MySessions({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const { sessions, event, secret } = page;
  if (sessions.length === 0) return null;
  return (
    <Section id="sessions" label={t('places.title')}>
      <p>{t('places.lead')}</p>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <MySession key={session.sessionId} session={session} zone={event.zone} secret={secret} />
        ))}
      </ul>
    </Section>
  );
}

interface MySessionProps {
  session: OwnSession;
  zone: string;
  secret: string;
}

function MySession({ session, zone, secret }: MySessionProps) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { sessionId, title, room, startsAt, endsAt, can } = session;
  return (
    <li>
      <h3>
        <Words of={title} />
      </h3>
      <p className="odeum-meta">
        {formatWindow(startsAt, endsAt, zone, lang)}
        {room && (
          <>
            {', '}
            <Words of={room} />
          </>
        )}
      </p>
      <Standing session={session} />
      {can.take && (
        <form method="post" action={paths.takePlace(secret, sessionId)}>
          <Button type="submit" isWideOnPhones aria-label={t('places.take_in', { title: title.text })}>
            {t('places.take')}
          </Button>
        </form>
      )}
      {can.giveBack && (
        <form method="post" action={paths.givePlaceBack(secret, sessionId)}>
          <Button
            type="submit"
            look="second"
            isWideOnPhones
            aria-label={t('places.give_back_in', { title: title.text })}
          >
            {t('places.give_back')}
          </Button>
        </form>
      )}
    </li>
  );
}

/** Whether there is a place, and where there is none for these people, why. */
function Standing({ session }: { session: OwnSession }) {
  const { t } = useTranslation();
  const { isMine, overlapsMine, free, seats } = session;
  if (isMine) {
    return (
      <p>
        <Tag kind="ok">{t('places.mine', { count: seats })}</Tag>
      </p>
    );
  }
  if (free <= 0) return <p>{t('places.full')}</p>;
  if (overlapsMine) return <p>{t('places.overlaps')}</p>;
  if (free < seats) return <p>{t('places.too_few', { count: free, seats })}</p>;
  return <p>{t('places.free', { count: free })}</p>;
}
