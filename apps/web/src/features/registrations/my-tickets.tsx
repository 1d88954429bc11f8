import type { TicketView } from '@odeum/contract/attendance';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { formatDate, formatTime } from '@odeum/domain/time';
import { Button, LinkButton } from '@odeum/ui/button';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import styles from './registrations.module.css';

/** What is shown at the door: one ticket for each who comes. */
export function MyTickets({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const { tickets, secret, event } = page;
  if (tickets.length === 0) return null;
  return (
    <Section id="ticket" label={t('attending.tickets', { count: tickets.length })}>
      <p>{t('attending.ticket_text')}</p>
      <ul className={styles.tickets}>
        {tickets.map((ticket) => (
          <Ticket key={ticket.reference} ticket={ticket} zone={event.zone} />
        ))}
      </ul>
      <p className="odeum-acts">
        <LinkButton look="second" href={paths.ticketFile(secret)}>
          {t('attending.pdf')}
        </LinkButton>
      </p>
    </Section>
  );
}

function Ticket({ ticket, zone }: { ticket: TicketView; zone: string }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { holderName: name, reference, qr, checkedInAt } = ticket;
  return (
    <li>
      {/* Four modules of quiet around it (ISO/IEC 18004), dark on light in every scheme. */}
      <svg
        viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`}
        className={styles.qr}
        role="img"
        aria-label={t('attending.ticket_alt', { name, reference })}
      >
        <path d={qr.path} />
      </svg>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="odeum-meta">{t('attending.number', { reference })}</p>
      {checkedInAt && (
        <p className="odeum-meta">
          {t('attending.is_in', {
            date: formatDate(checkedInAt, zone, lang),
            time: formatTime(checkedInAt, zone, lang),
          })}
        </p>
      )}
    </li>
  );
}

/** Asked for once it was earned; then there to be taken as often as one likes. */
export function MyCertificate({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const { certificate, secret } = page;
  const { state, names } = certificate;
  if (state === 'none') return null;
  return (
    <Section id="certificate" label={t('attending.certificate')}>
      {state === 'open' ? (
        <form method="post" action={paths.askCertificate(secret)}>
          <p>{t('attending.certificate_open')}</p>
          <p className="odeum-acts">
            <Button type="submit">{t('attending.certificate_get')}</Button>
          </p>
        </form>
      ) : (
        <>
          <p>{t('attending.certificate_ready')}</p>
          <p className="odeum-acts">
            {names.map((name, number) => (
              <LinkButton key={number} href={paths.certificateFile(secret, number)}>
                {names.length > 1
                  ? t('attending.certificate_pdf_of', { name })
                  : t('attending.certificate_pdf')}
              </LinkButton>
            ))}
          </p>
        </>
      )}
    </Section>
  );
}
