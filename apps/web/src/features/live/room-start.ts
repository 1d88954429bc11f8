import type { RoomState } from '@odeum/contract/live';
import type { PageOf } from '@odeum/contract/pages';

/** The room as the page was drawn, until the socket brings it. */
export function toRoomStart(page: PageOf<'live'>): RoomState {
  return {
    questions: Object.fromEntries(
      page.questions.map((question) => [
        question.id,
        {
          id: question.id,
          text: question.text,
          language: question.language,
          name: question.name,
          votes: question.votes,
          state: question.state,
          at: question.at,
          answeredAt: question.state === 'answered' ? question.at : null,
        },
      ]),
    ),
    pinnedId: page.questions.find((question) => question.isPinned)?.id ?? null,
    isAskingOpen: page.isAskingOpen,
    isVotingOpen: page.isVotingOpen,
    present: 0,
    runs: page.event.runs,
  };
}
