import type { PageOf } from '@odeum/contract/pages';
import { formatShortDate } from '@odeum/domain/time';
import { Notice } from '@odeum/ui/notice';
import { Section } from '@odeum/ui/section';
import { useTranslation } from 'react-i18next';
import { usePageLang } from '../../lib/page-context';
import { CommentForm } from './comment-form';
import styles from './comments.module.css';

export function Comments({ page }: { page: PageOf<'record'> }) {
  const { t } = useTranslation();
  const lang = usePageLang();
  const { comments, record, event, isCommentHeld } = page;
  if (comments.length === 0 && !record.areCommentsOpen) return null;
  return (
    <Section
      id="comments"
      label={t('record.comments')}
      note={comments.length > 0 && t('record.comments_count', { count: comments.length })}
    >
      {comments.length === 0 && <p>{t('record.no_comments')}</p>}
      <ol className={styles.comments}>
        {comments.map((comment) => (
          <li key={comment.id} className={styles.comment}>
            <p>
              <b>{comment.name}</b>{' '}
              <time className="odeum-meta" dateTime={comment.at}>
                {formatShortDate(comment.at, event.zone, lang)}
              </time>
            </p>
            <p className={styles.text} lang={comment.language === lang ? undefined : comment.language}>
              {comment.text}
            </p>
          </li>
        ))}
      </ol>
      {isCommentHeld && (
        <div className={styles.notice}>
          <Notice kind="ok" role="status" title={t('record.held_title')}>
            {t('record.held_text')}
          </Notice>
        </div>
      )}
      {record.areCommentsOpen ? (
        !isCommentHeld && <CommentForm page={page} />
      ) : (
        <p className={styles.notice}>{t('record.comments_closed')}</p>
      )}
    </Section>
  );
}
