import { Button } from '@mantine/core';
import { CommentModerationList, CommentState, type CommentModerationItem } from '@odeum/contract/records';
import { formatDate } from '@odeum/domain/time';
import { EmptyState } from '@odeum/ui/empty-state';
import { Notice } from '@odeum/ui/notice';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEvent } from '../events/use-event';
import { call } from '../lib/api';
import { useLang, useProblemText } from '../lib/words';
import { PageTitle } from '../shell/page-title';
import styles from '../shell/shell.module.css';
import { Waiting } from '../shell/waiting';

const DEEDS = {
  held: ['approve', 'reject'],
  approved: ['hold', 'reject'],
  rejected: ['hold', 'approve'],
} as const;

export function CommentsPage() {
  const { t } = useTranslation('studio');
  const event = useEvent();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const key = ['comments', event.id];
  const query = useQuery({
    queryKey: key,
    queryFn: () => call(CommentModerationList, 'GET', `/events/${event.id}/comments`),
  });
  const moderate = useMutation({
    mutationFn: ({ id, deed }: { id: string; deed: string }) =>
      call(CommentModerationList, 'POST', `/events/${event.id}/comments/${id}/state`, { deed }),
    onSuccess: (list) => queries.setQueryData(key, list),
  });
  return (
    <>
      <PageTitle>{t('comments')}</PageTitle>
      {moderate.error && (
        <Notice kind="danger" role="alert">
          {problemText(moderate.error)}
        </Notice>
      )}
      <Waiting query={query}>
        {({ comments }) =>
          comments.length === 0 ? (
            <EmptyState>{t('no_comments')}</EmptyState>
          ) : (
            CommentState.options.map((state) => (
              <CommentGroup
                key={state}
                state={state}
                comments={comments.filter((comment) => comment.state === state)}
                onDeed={(id, deed) => moderate.mutate({ id, deed })}
              />
            ))
          )
        }
      </Waiting>
    </>
  );
}

interface CommentGroupProps {
  state: CommentModerationItem['state'];
  comments: readonly CommentModerationItem[];
  onDeed: (id: string, deed: string) => void;
}

function CommentGroup({ state, comments, onDeed }: CommentGroupProps) {
  const { t } = useTranslation('studio');
  const lang = useLang();
  const { zone } = useEvent();
  if (comments.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={`comments-${state}`}>
      <h2 id={`comments-${state}`}>{t(`comments_${state}`)}</h2>
      <ul className={styles.list}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p>
              <strong>{comment.name}</strong>
              <br />
              <span className="odeum-meta">
                {comment.email}
                <br />
                {formatDate(comment.at, zone, lang)}
              </span>
            </p>
            <p lang={comment.language}>{comment.text}</p>
            <div className={styles.row}>
              {DEEDS[state].map((deed, i) => (
                <Button
                  key={deed}
                  size="compact-md"
                  variant={i === 0 && state === 'held' ? 'filled' : 'default'}
                  aria-label={t('comment_deed_of', { deed: t(`comment_${deed}`), name: comment.name })}
                  onClick={() => onDeed(comment.id, deed)}
                >
                  {t(`comment_${deed}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
