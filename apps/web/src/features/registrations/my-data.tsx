import { LIMITS } from '@odeum/contract/common';
import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Button, LinkButton } from '@odeum/ui/button';
import { TextField } from '@odeum/ui/field';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { useFaultTexts } from '../../lib/use-fault-texts';
import styles from './registrations.module.css';

/** What is kept of this person: to be passed on to somebody else, taken along, or deleted. Each takes two steps. */
export function MyData({ page }: { page: PageOf<'my-registration'> }) {
  const { t } = useTranslation();
  const toText = useFaultTexts();
  const { registration, secret, echo } = page;
  const errorOf = (name: string) => {
    const fault = echo?.faults.find((one) => one.path === name);
    return fault ? toText(fault) : null;
  };
  return (
    <Section id="data" label={t('mine.data')}>
      <div className={styles.changes}>
        {registration.can.substitute && (
          <details className={styles.more} open={echo ? true : undefined}>
            <summary>{t('mine.substitute')}</summary>
            <p>{t('mine.substitute_text')}</p>
            <form method="post" action={paths.substitute(secret)} noValidate>
              <TextField
                id="name"
                name="name"
                label={t('register.name')}
                error={errorOf('name')}
                defaultValue={echo?.values.name}
                autoComplete="off"
                maxLength={LIMITS.name}
                required
              />
              <TextField
                id="email"
                name="email"
                type="email"
                label={t('register.email')}
                error={errorOf('email')}
                defaultValue={echo?.values.email}
                autoComplete="off"
                maxLength={LIMITS.email}
                required
              />
              <Button type="submit" look="second" isWideOnPhones>
                {t('mine.substitute_yes')}
              </Button>
            </form>
          </details>
        )}
        <LinkButton look="plain" href={paths.myData(secret)}>
          {t('mine.download')}
        </LinkButton>
        {registration.can.erase && (
          <details className={styles.cancel}>
            <summary>{t('mine.erase')}</summary>
            <p>{t('mine.erase_sure')}</p>
            <form method="post" action={paths.eraseRegistration(secret)}>
              <Button type="submit" look="danger" isWideOnPhones>
                {t('mine.erase_yes')}
              </Button>
            </form>
          </details>
        )}
      </div>
    </Section>
  );
}
