import { MailView } from '@odeum/contract/mail';
import { paths } from '@odeum/contract/paths';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { call } from '../lib/api';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';

/** A mail as its receiver gets it: the letter, its text version, and what is attached. */
export function MailPage() {
  const { t } = useTranslation('studio');
  const { mailId = '' } = useParams();
  const query = useQuery({
    queryKey: ['mail', mailId],
    queryFn: () => call(MailView, 'GET', `/outbox/${mailId}`),
  });
  return (
    <>
      <p>
        <Link to={paths.studio.outbox()}>{t('back_to_outbox')}</Link>
      </p>
      <Waiting query={query}>
        {(mail) => (
          <>
            <PageTitle>{mail.subject}</PageTitle>
            <p>
              {t('mail_to', { to: mail.to })} · {t('mail_from', { from: mail.from })} ·{' '}
              {t(`mail_state_${mail.state}`)}
            </p>
            <section className={styles.section} aria-labelledby="letter">
              <h2 id="letter">{t('mail_letter')}</h2>
              {/* No scripts, no forms, nothing of ours: only links, which open in the window around it. */}
              <iframe
                className={styles.frame}
                title={mail.subject}
                srcDoc={mail.html.replace('<head>', '<head><base target="_top">')}
                sandbox="allow-top-navigation-by-user-activation"
              />
            </section>
            <section className={styles.section} aria-labelledby="text">
              <h2 id="text">{t('mail_text')}</h2>
              <pre className={styles.pre}>{mail.text}</pre>
            </section>
            {mail.attachments.map((attachment) => (
              <section key={attachment.name} className={styles.section} aria-label={attachment.name}>
                <h2>{attachment.name}</h2>
                <p className="odeum-meta">{attachment.type}</p>
                <pre className={styles.pre}>{attachment.text}</pre>
              </section>
            ))}
          </>
        )}
      </Waiting>
    </>
  );
}
