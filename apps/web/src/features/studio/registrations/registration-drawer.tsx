import { Drawer } from '@mantine/core';
import { paths } from '@odeum/contract/paths';
import { type HistoryEntry, RegistrationDetail } from '@odeum/contract/registrations';
import { formatDate, formatTime } from '@odeum/domain/time';
import { Section } from '@odeum/ui/section';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AnswerList } from '../../../lib/answers/answer-list';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang } from '../lib/words';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';

/** One person's registration: who comes along, what they answered, what happened, which mails went out. */
export function RegistrationDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const query = useQuery({
    queryKey: ['registration', event.id, id],
    queryFn: () => call(RegistrationDetail, 'GET', `/events/${event.id}/registrations/${id}`),
    enabled: id !== null,
  });
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={query.data?.name ?? t('registrations')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {id !== null && <Waiting query={query}>{(detail) => <Detail detail={detail} />}</Waiting>}
    </Drawer>
  );
}

function useMoment() {
  const lang = useLang();
  const { zone } = useEvent();
  return (at: string) => `${formatDate(at, zone, lang)}, ${formatTime(at, zone, lang)}`;
}

function Detail({ detail }: { detail: RegistrationDetail }) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const event = useEvent();
  const moment = useMoment();
  const answered = detail.form.fields.filter(({ id }) => detail.answers[id] !== undefined);
  return (
    <div className={styles.group}>
      <p>
        {detail.email}
        {detail.organisation && <> · {detail.organisation}</>}
      </p>
      <p>
        {t(`attendance_${detail.mode}`)} · {t(`registration_${detail.state}`)}
        {detail.place !== null && <> · {t('admission.place', { place: detail.place })}</>}
      </p>
      {detail.companions.length > 0 && (
        <Section id="companions" label={t('admission.companions_of')}>
          <ul>
            {detail.companions.map((name, i) => (
              <li key={i}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {answered.length > 0 && (
        <Section id="answers" label={t('admission.answers')}>
          <AnswerList
            fields={answered}
            answers={detail.answers}
            lang={lang}
            languages={event.languages}
            fileOf={(id) => {
              const file = detail.files.find((one) => one.id === id);
              return file && { name: file.name, href: paths.answerFile(event.id, detail.id, id) };
            }}
          />
        </Section>
      )}
      <Section id="history" label={t('admission.history')}>
        <ol>
          <li>
            <span className="odeum-num">{moment(detail.registeredAt)}</span> {t('admission.did_register')}
          </li>
          {detail.history.map((entry, i) => (
            <HistoryLine key={i} entry={entry} />
          ))}
        </ol>
      </Section>
      <Section id="mails" label={t('admission.mails')}>
        <ol>
          {detail.mails.map((mail) => (
            <li key={mail.id}>
              <span className="odeum-num">{moment(mail.createdAt)}</span>{' '}
              <Link to={paths.studio.mail(mail.id)}>
                {t(`mail_${mail.kind}` as 'mail_registration_confirmed')}
              </Link>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function HistoryLine({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('studio');
  const moment = useMoment();
  return (
    <li>
      <span className="odeum-num">{moment(entry.at)}</span> {t(`admission.did_${entry.deed}`)}:{' '}
      {t(`registration_${entry.state}`)}, {t(`attendance_${entry.mode}`)}
      {entry.byName && <> · {entry.byName}</>}
    </li>
  );
}
