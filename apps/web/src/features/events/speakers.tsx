import type { EventFront, PublicSession } from '@odeum/contract/pages';
import { formatTime } from '@odeum/domain/time';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { Words } from '../../lib/words';
import styles from './speakers.module.css';

type Speaker = PublicSession['speakers'][number];

function listSpeakers(sessions: PublicSession[]): { speaker: Speaker; sessions: PublicSession[] }[] {
  const byName = new Map<string, { speaker: Speaker; sessions: PublicSession[] }>();
  for (const session of sessions) {
    for (const speaker of session.speakers) {
      const known = byName.get(speaker.name.text);
      if (known) known.sessions.push(session);
      else byName.set(speaker.name.text, { speaker, sessions: [session] });
    }
  }
  return [...byName.values()];
}

export function Speakers({ event }: { event: EventFront }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const people = listSpeakers(event.sessions);
  if (people.length === 0) return null;
  return (
    <Section id="speakers" label={t('event.speakers')}>
      <ul className={styles.people}>
        {people.map(({ speaker, sessions }) => (
          <li key={speaker.id}>
            <h3>
              <Words of={speaker.name} />
            </h3>
            {(speaker.role ?? speaker.affiliation) && (
              <p>
                {speaker.role && <Words of={speaker.role} />}
                {speaker.role && speaker.affiliation && ', '}
                {speaker.affiliation && <Words of={speaker.affiliation} />}
              </p>
            )}
            {sessions.map((session) => (
              <p key={session.id}>
                <time dateTime={session.startsAt}>{formatTime(session.startsAt, event.zone, lang)}</time>{' '}
                <Words of={session.title} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
