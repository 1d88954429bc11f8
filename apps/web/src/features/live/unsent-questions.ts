import type { UnsentQuestion } from './room-client';

/** Questions that were typed and not acknowledged yet, kept on the device so that they survive a reload. */
export interface UnsentQuestions {
  read: () => readonly UnsentQuestion[];
  write: (questions: readonly UnsentQuestion[]) => void;
}

/** In the browser's storage, one list a room. Where storage is refused, only this page's memory keeps them. */
export function keepInBrowser(roomId: string): UnsentQuestions {
  const key = `odeum:unsent:${roomId}`;
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '[]') as UnsentQuestion[];
      } catch {
        return [];
      }
    },
    write: (questions) => {
      try {
        if (questions.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(questions));
      } catch {
        // Private windows may refuse storage; the page itself still holds the question.
      }
    },
  };
}

export const keepNothing: UnsentQuestions = { read: () => [], write: () => undefined };
