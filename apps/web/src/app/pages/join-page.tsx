import type { PageOf } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { Programme } from '../../features/programme/programme';
import { ZoneNote } from '../../features/programme/zone-note';
import { JoinDoor } from '../../features/streams/join-door';
import { JoinFacts } from '../../features/streams/join-facts';
import { usePageLang } from '../../lib/page-context';
import { Sentence, slot } from '../../lib/sentence';
import { Words } from '../../lib/words';
import { listZones } from '../../lib/zones';
import { RailDate } from '../layout/rail-date';
import { PageTitle } from '../layout/page-title';

export default function JoinPage({ page }: { page: PageOf<'join'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { event, person } = page;
  const theirs = { zone: person.zone, label: { text: t('join.your_time'), lang } };
  const zones = listZones({ ...event, partnerZones: [] }, lang, theirs);
  return (
    <main id="main" tabIndex={-1} className="odeum-wrap">
      <PageTitle
        rail={
          <>
            <RailDate event={event} zone={person.zone} />
            <p>
              <a href={paths.event(lang, event.slug)}>{t('join.programme')}</a>
            </p>
          </>
        }
        title={t('join.hello', { name: person.name })}
        lead={
          <Sentence
            text={t('join.invited', { organiser: slot(0), title: slot(1) })}
            slots={[<Words key="who" of={event.organiser.name} />, <Words key="what" of={event.title} />]}
          />
        }
      />
      <Section id="join" label={t('join.title')} isFirst>
        <JoinDoor page={page} />
        <JoinFacts page={page} zones={zones} />
      </Section>
      {page.window !== 'revoked' && event.sessions.length > 0 && (
        <Section id="programme" label={t('join.programme')} note={<ZoneNote zones={zones} />}>
          <Programme event={event} zones={zones} />
        </Section>
      )}
    </main>
  );
}
