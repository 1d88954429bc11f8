import { ErrorCode } from '@odeum/contract/errors';
import type { QuestionState, RoomQuestion } from '@odeum/contract/live';
import { paths } from '@odeum/contract/paths';
import { useCallback, useState } from 'react';
import { undoOf, type ModerationDeed } from './moderation-deeds';

interface Done {
  deed: ModerationDeed;
  question: RoomQuestion;
  before: QuestionState;
  isUndo: boolean;
  canUndo: boolean;
}

async function send(roomId: string, deed: ModerationDeed, questionId: string): Promise<ErrorCode | null> {
  const base = `${paths.api.base}/live-rooms/${roomId}`;
  const isPin = deed === 'pin' || deed === 'unpin';
  const answer = await fetch(isPin ? `${base}/pin` : `${base}/questions/${questionId}/state`, {
    method: isPin ? 'PUT' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(isPin ? { questionId: deed === 'pin' ? questionId : null } : { deed }),
  }).catch(() => null);
  if (answer?.ok) return null;
  const problem = (await answer?.json().catch(() => null)) as { code?: string } | null | undefined;
  const code = ErrorCode.safeParse(problem?.code);
  return code.success ? code.data : 'unavailable';
}

/** Does moderators' deeds over HTTP and remembers the last, so that it can be taken back. */
export function useModeration(roomId: string) {
  const [last, setLast] = useState<Done | null>(null);
  const [refusal, setRefusal] = useState<ErrorCode | null>(null);
  const run = useCallback(
    async (deed: ModerationDeed, question: RoomQuestion, isUndo: boolean) => {
      const code = await send(roomId, deed, question.id);
      setRefusal(code);
      if (!code) setLast({ deed, question, before: question.state, isUndo, canUndo: !isUndo });
    },
    [roomId],
  );
  const act = useCallback(
    (deed: ModerationDeed, question: RoomQuestion, pinnedId: string | null) =>
      run(deed === 'pin' && pinnedId === question.id ? 'unpin' : deed, question, false),
    [run],
  );
  const undo = useCallback(async () => {
    const back = last && undoOf(last.deed, last.before);
    if (last && back) await run(back, last.question, true);
  }, [last, run]);
  return { act, undo, last, refusal };
}
