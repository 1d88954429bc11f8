import { Button } from '@mantine/core';
import { LIMITS, type LocalisedText } from '@odeum/contract/common';
import {
  type MessageInput,
  MessagePreview,
  type MessageReceivers,
  MessageView,
  PLACEHOLDERS,
} from '@odeum/contract/registrations';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGE_ORDER } from '../../../lib/languages';
import { useEvent } from '../events/use-event';
import { LocalisedColumns } from '../fields/localised-columns';
import { call } from '../lib/api';
import { useFaultsByPath, useProblemText } from '../lib/words';
import styles from '../shell/shell.module.css';
import { tellSaved } from '../shell/tell-saved';

interface Texts {
  subject: LocalisedText;
  text: LocalisedText;
}

/** First how it will look and to how many it goes; what was looked at is what is sent. */
export function MessageForm({ to, onDone }: { to: MessageReceivers; onDone: () => void }) {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const queries = useQueryClient();
  const problemText = useProblemText();
  // The same form sent twice is one message.
  const [id] = useState(() => crypto.randomUUID());
  const [values, setValues] = useState<Texts>({ subject: {}, text: {} });
  const path = `/events/${event.id}/registration-messages`;
  const look = useMutation({
    mutationFn: (input: MessageInput) => call(MessagePreview, 'POST', `${path}/preview`, input),
  });
  const send = useMutation({
    mutationFn: (input: MessageInput) => call(MessageView, 'POST', path, input),
    onSuccess: async ({ people }) => {
      tellSaved(t('messages.sent', { count: people }));
      onDone();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['messages', event.id] }),
        queries.invalidateQueries({ queryKey: ['registration', event.id] }),
      ]);
    },
  });
  const error = look.error ?? send.error;
  const faultOf = useFaultsByPath(error);
  const seen = look.data;
  const change = (part: Partial<Texts>) => {
    setValues((known) => ({ ...known, ...part }));
    look.reset();
    send.reset();
  };
  return (
    <form
      className={styles.group}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        look.mutate({ id, to, ...values });
      }}
    >
      <p>{t('messages.lead', { placeholders: PLACEHOLDERS.map((name) => `{${name}}`).join(', ') })}</p>
      <LocalisedColumns
        fields={[
          { name: 'subject', label: t('messages.subject'), maxLength: LIMITS.messageSubject },
          { name: 'text', label: t('messages.text'), maxLength: LIMITS.messageText, isLong: true },
        ]}
        languages={event.languages}
        values={values}
        onChange={change}
        faultOf={faultOf}
        isFirst
      />
      {error && (
        <Notice kind="danger" role="alert">
          {problemText(error)}
        </Notice>
      )}
      <div>
        <Button type="submit" variant={seen ? 'default' : 'filled'} loading={look.isPending}>
          {t('messages.preview')}
        </Button>
      </div>
      {seen && (
        <div className={styles.group} role="status">
          <p>
            <strong>{t('messages.goes_to', { count: seen.people })}</strong>
            {LANGUAGE_ORDER.filter((lang) => seen.languages[lang]).map((lang) => (
              <span key={lang}>{` · ${LANGUAGE_NAMES[lang]}: ${seen.languages[lang]}`}</span>
            ))}
          </p>
          {seen.example && (
            <div className={styles.card}>
              <p className="odeum-meta">
                {t('messages.example', { name: seen.example.name, to: seen.example.to })}
              </p>
              <p lang={seen.example.language}>
                <strong>{seen.example.subject}</strong>
              </p>
              <pre className={styles.pre} lang={seen.example.language}>
                {seen.example.text}
              </pre>
            </div>
          )}
        </div>
      )}
      {seen && seen.people > 0 && (
        <div>
          <Button loading={send.isPending} onClick={() => send.mutate({ id, to, ...values })}>
            {t('messages.send', { count: seen.people })}
          </Button>
        </div>
      )}
    </form>
  );
}
