import { MessageList } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { Section } from '@odeum/ui/section';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, usePhrase } from '../lib/words';
import styles from '../shell/shell.module.css';

/** What was written to people of this event before. */
export function MessagesBefore() {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const phrase = usePhrase();
  const event = useEvent();
  const { data } = useQuery({
    queryKey: ['messages', event.id],
    queryFn: () => call(MessageList, 'GET', `/events/${event.id}/registration-messages`),
  });
  if (!data || data.messages.length === 0) return null;
  const moment = (at: string) => `${formatDate(at, event.zone, lang)}, ${formatTime(at, event.zone, lang)}`;
  return (
    <Section id="before" label={t('messages.before')}>
      {data.messages.map((message) => {
        const subject = phrase(message.subject, event.languages);
        const text = phrase(message.text, event.languages);
        const facts = [
          moment(message.createdAt),
          t('messages.people', { count: message.people }),
          message.byName,
        ];
        return (
          <details key={message.id}>
            <summary>
              <span lang={subject.lang}>{subject.text}</span>
              <span className="odeum-meta"> {facts.filter(Boolean).join(' · ')}</span>
            </summary>
            <pre className={styles.pre} lang={text.lang}>
              {text.text}
            </pre>
          </details>
        );
      })}
    </Section>
  );
}
