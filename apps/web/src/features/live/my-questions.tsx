import type { RoomQuestion, RoomState } from '@odeum/contract/live';
import { Button } from '@odeum/ui/button';
import { Tag } from '@odeum/ui/tag';
import { useTranslation } from 'react-i18next';
import type { UnsentQuestion } from './room-client';
import styles from './live-room.module.css';

interface MyQuestionsProps {
  own: readonly RoomQuestion[];
  unsent: readonly UnsentQuestion[];
  visible: RoomState['questions'];
  onSendAgain: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
}

/** One's own questions that nobody else sees yet: with the moderator, or not even sent. */
export function MyQuestions({ own, unsent, visible, onSendAgain, onDiscard }: MyQuestionsProps) {
  const { t } = useTranslation('live');
  const { t: tError } = useTranslation('errors');
  const hidden = own.filter(({ id, state }) => !visible[id] && state === 'waiting');
  const hasNews = hidden.length > 0 || unsent.length > 0;
  return (
    <div role="status" className={styles.mine} hidden={!hasNews}>
      {unsent.map((question) => (
        <p key={question.clientId}>
          <Tag kind={question.refusal ? 'danger' : 'warn'}>
            {t(question.refusal ? 'not_accepted' : 'unsent')}
          </Tag>
          <span>{question.text}</span>
          {question.refusal && (
            <span>
              {t('not_accepted_text', { reason: tError(question.refusal) })}{' '}
              <Button size="small" look="second" onClick={() => onSendAgain(question.clientId)}>
                {t('send_again')}
              </Button>{' '}
              <Button size="small" look="plain" onClick={() => onDiscard(question.clientId)}>
                {t('discard')}
              </Button>
            </span>
          )}
        </p>
      ))}
      {hidden.map((question) => (
        <p key={question.id}>
          <Tag kind="info">{t('is_with_moderator')}</Tag>
          <span>{question.text}</span>
        </p>
      ))}
    </div>
  );
}
