import { Button, Drawer } from '@mantine/core';
import type { MessageReceivers } from '@odeum/contract/registrations';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../shell/shell.module.css';
import { MessageForm } from './message-form';
import { MessagesBefore } from './messages-before';

export type MessageFilter = Extract<MessageReceivers, { filter: unknown }>['filter'];

interface WriteMessageProps {
  ids: readonly string[];
  /** What the table shows now; `total` are found by it. */
  filter: MessageFilter;
  total: number;
}

/** Writes a mail to those who are chosen, or to all whom the filter finds. */
export function WriteMessage({ ids, filter, total }: WriteMessageProps) {
  const { t } = useTranslation('studio');
  const [to, setTo] = useState<MessageReceivers | null>(null);
  return (
    <div className={styles.row}>
      {ids.length > 0 && (
        <Button variant="default" onClick={() => setTo({ ids: [...ids] })}>
          {t('messages.to_chosen', { count: ids.length })}
        </Button>
      )}
      {total > 0 && (
        <Button variant="default" onClick={() => setTo({ filter })}>
          {t('messages.to_found', { count: total })}
        </Button>
      )}
      <Drawer
        opened={to !== null}
        onClose={() => setTo(null)}
        position="right"
        size="xl"
        title={t('messages.title')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {to && (
          <div className={styles.form}>
            <MessageForm to={to} onDone={() => setTo(null)} />
            <MessagesBefore />
          </div>
        )}
      </Drawer>
    </div>
  );
}
