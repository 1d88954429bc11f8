import { useTranslation } from 'react-i18next';
import { PageTitle } from '../shell/page-title';
import { PartList } from './part-list';
import { SpeakerForm } from './speaker-form';
import { useProgramming } from './use-programme';
import { useReading } from './use-reading';

/** Everyone who speaks, moderates or hosts. */
export function SpeakersPage() {
  const { t } = useTranslation('studio');
  const { programme } = useProgramming();
  const { say } = useReading();
  return (
    <>
      <PageTitle>{t('board.page.speakers')}</PageTitle>
      <PartList
        kind="speaker"
        parts={programme.speakers}
        usesOf={(id) =>
          programme.sessions.filter(({ speakers }) => speakers.some(({ speakerId }) => speakerId === id))
            .length
        }
        noteOf={({ role, affiliation }) =>
          [role, affiliation]
            .filter((text) => Object.keys(text).length > 0)
            .map(say)
            .join(', ')
        }
        renderForm={(speaker, onClose) => (
          <SpeakerForm key={speaker?.id ?? 'new'} id={speaker?.id ?? null} onClose={onClose} />
        )}
      />
    </>
  );
}
