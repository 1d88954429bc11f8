import type { DoorTicket } from '@odeum/contract/attendance';
import type { Language } from '@odeum/contract/common';
import { readTicketCode } from '@odeum/domain/attendance';
import { formatTime } from '@odeum/domain/time';
import { Button } from '@odeum/ui/button';
import { TextField } from '@odeum/ui/field';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Done, findCheckIn, findTickets, type IsToday } from './door-list';
import styles from './door.module.css';

const MOST_FOUND = 12;
const FIELD = 'scan';

/** One field for a hand scanner, which types a number and Enter, and for names. */
export function ScanField({
  tickets,
  done,
  zone,
  doorLabel,
  isToday,
  onScan,
  onChoose,
  isKiosk = false,
}: {
  tickets: readonly DoorTicket[];
  done: readonly Done[];
  zone: string;
  doorLabel: string;
  isToday: IsToday;
  onScan: (text: string) => void;
  onChoose: (ticketId: string) => void;
  /** Takes whole numbers only, and finds nobody. */
  isKiosk?: boolean;
}) {
  const { t, i18n } = useTranslation('door');
  const lang = i18n.language as Language;
  const [text, setText] = useState('');
  const found = findTickets(tickets, text, MOST_FOUND);
  const isName = !isKiosk && text.trim().length >= 2 && !/^[\d\s]{9,}$/.test(text);
  // The door is opened to scan: a hand scanner types where the focus is.
  useEffect(() => document.getElementById(FIELD)?.focus(), []);
  function submit(event: FormEvent): void {
    event.preventDefault();
    // Whoever types a name chooses below; Enter is for numbers.
    if (!readTicketCode(text) && (isName || text.trim() === '')) return;
    onScan(text);
    setText('');
  }
  function choose(ticketId: string): void {
    onChoose(ticketId);
    setText('');
    document.getElementById(FIELD)?.focus();
  }
  return (
    <div>
      <form onSubmit={submit} className={styles.scan} role="search">
        <TextField
          id={FIELD}
          label={t(isKiosk ? 'kiosk_field' : 'field')}
          hint={isKiosk ? undefined : t('field_hint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <Button type="submit">{t('check')}</Button>
      </form>
      <p role="status" className="odeum-meta">
        {isName && (found.length > 0 ? t('found', { count: found.length }) : t('none_found'))}
      </p>
      <ul className={styles.found}>
        {found.map((ticket) => {
          const checkIn = findCheckIn(ticket, done, doorLabel, isToday);
          return (
            <li key={ticket.id}>
              <span>
                <strong>{ticket.name}</strong>
                <span className="odeum-meta">
                  {[
                    ticket.organisation,
                    ticket.withName && t('with', { name: ticket.withName }),
                    ticket.state !== 'confirmed' ? t(`state.${ticket.state}`) : '',
                    ticket.reference,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {checkIn ? (
                <span className="odeum-meta">{t('is_in', { time: formatTime(checkIn.at, zone, lang) })}</span>
              ) : (
                <Button
                  aria-label={t('let_in_name', { name: ticket.name })}
                  onClick={() => choose(ticket.id)}
                >
                  {t('let_in')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
