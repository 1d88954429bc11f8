import type { PageOf } from '@odeum/contract/pages';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { Paragraphs } from '../../lib/words';
import styles from './session-people.module.css';
import { SpeakerLine } from './speaker-line';

/** Who speaks, with what they say of themselves. The name stands beside the picture, which needs no other words. */
export function SessionPeople({ people }: { people: PageOf<'session'>['people'] }) {
  const { t } = useTranslation();
  return (
    <Section id="people" label={t('programme.speakers')}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            {person.picturePath && (
              <img
                src={person.picturePath}
                alt=""
                width={96}
                height={96}
                loading="lazy"
                className={styles.picture}
              />
            )}
            <div>
              <p>
                <SpeakerLine speaker={person} />
              </p>
              {person.biography && (
                <div className={styles.biography}>
                  <Paragraphs of={person.biography} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
