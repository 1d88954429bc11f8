import type { PublicSession } from '@odeum/contract/pages';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../../lib/words';

type Speaker = PublicSession['speakers'][number];

/** Name, part, role and house of a speaker on one line. */
export function SpeakerLine({ speaker }: { speaker: Speaker }) {
  const { t } = useTranslation();
  const details = [speaker.role, speaker.affiliation].filter((phrase) => phrase !== null);
  return (
    <>
      <b>
        <Words of={speaker.name} />
      </b>
      {speaker.part !== 'speaker' && <> ({t(`programme.${speaker.part}`)})</>}
      {details.map((phrase, i) => (
        <Fragment key={i}>
          {', '}
          <Words of={phrase} />
        </Fragment>
      ))}
    </>
  );
}
