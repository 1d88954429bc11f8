import type {
  AskAck,
  ClientToServer,
  JoinAck,
  OwnView,
  RoomAudience,
  RoomQuestion,
  RoomState,
  ServerToClient,
  VoteAck,
} from '@odeum/contract/live';
import type { ErrorCode } from '@odeum/contract/errors';
import type { Language } from '@odeum/contract/common';
import { applyRoom, EMPTY_ROOM } from '@odeum/domain/live';
import type { Socket } from 'socket.io-client';
import type { UnsentQuestions } from './unsent-questions';

export interface UnsentQuestion {
  clientId: string;
  text: string;
  name: string;
  language: Language;
  /** Why it was not taken. It stays, for its author to send again or to remove. */
  refusal?: ErrorCode;
}

/** Everything that a screen shows of a room. A new object whenever something changed. */
export interface RoomSnapshot {
  state: RoomState;
  own: OwnView;
  unsent: readonly UnsentQuestion[];
  /** `opening` until the first answer, `lost` while there is no connection. */
  link: 'opening' | 'live' | 'lost';
  canAct: boolean;
  refusal: ErrorCode | null;
}

export type RoomSocket = Socket<ServerToClient, ClientToServer>;

const ACK_MS = 8000;
/** What passes by itself: the same message is tried again a little later. */
const PASSING: readonly ErrorCode[] = ['too_many_requests', 'unavailable', 'internal'];
const TRY_AGAIN_MS = 5_000;

/** At no fixed time, so that a hall does not come all at once. */
function later(work: () => void, ms = TRY_AGAIN_MS): void {
  setTimeout(work, ms * (0.5 + Math.random()));
}

/**
 * Holds one room for one screen: joins, applies frames in order, asks for what it lacks, and repeats what was not
 * acknowledged under the same id. Knows no framework.
 */
export class RoomClient {
  private snapshot: RoomSnapshot;
  private at: { epoch: string; seq: number } | null = null;
  private joining = false;
  private isSending = false;
  private isVoting = false;
  private readonly listeners = new Set<() => void>();
  private readonly wantedVotes = new Map<string, boolean>();

  constructor(
    private readonly socket: RoomSocket,
    private readonly room: { roomId: string; as: RoomAudience; stageSecret?: string },
    private readonly kept: UnsentQuestions,
    start: RoomState = EMPTY_ROOM,
  ) {
    this.snapshot = {
      state: start,
      own: { votes: [], questions: [] },
      unsent: kept.read(),
      link: 'opening',
      canAct: true,
      refusal: null,
    };
    socket.on('connect', () => void this.join());
    socket.on('disconnect', (reason) => {
      this.change({ link: 'lost' });
      // Sent away by the server: the socket itself would not come back.
      if (reason === 'io server disconnect') later(() => socket.connect());
    });
    socket.on('connect_error', () =>
      this.change({ link: this.snapshot.link === 'opening' ? 'opening' : 'lost' }),
    );
    socket.on('behind', () => void this.join());
    socket.on('frame', (frame) => {
      if (frame.roomId !== room.roomId || !this.at) return;
      if (frame.epoch !== this.at.epoch || frame.seq > this.at.seq + 1) {
        void this.join();
        return;
      }
      // An older frame may come once more around a join.
      if (frame.seq <= this.at.seq) return;
      this.at = { epoch: frame.epoch, seq: frame.seq };
      this.change({ state: applyRoom(this.snapshot.state, frame.diff) });
    });
  }

  read = (): RoomSnapshot => this.snapshot;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  close(): void {
    this.listeners.clear();
    this.socket.disconnect();
  }

  /** Kept before it is sent: a reload or a tunnel loses nothing. */
  ask(question: UnsentQuestion): void {
    this.keep([...this.snapshot.unsent, question]);
    this.change({ refusal: null });
    void this.sendUnsent();
  }

  setVote(questionId: string, isOn: boolean): void {
    this.wantedVotes.set(questionId, isOn);
    this.showVote(questionId, isOn);
    void this.sendVotes();
  }

  /** Tries once more what was refused, as it was written. */
  sendAgain(clientId: string): void {
    this.keep(this.snapshot.unsent.map((q) => (q.clientId === clientId ? { ...q, refusal: undefined } : q)));
    void this.sendUnsent();
  }

  discard(clientId: string): void {
    this.keep(this.snapshot.unsent.filter((question) => question.clientId !== clientId));
  }

  private async join(): Promise<void> {
    if (this.joining || !this.socket.connected) return;
    this.joining = true;
    try {
      const ack = (await this.socket
        .timeout(ACK_MS)
        .emitWithAck('join', { ...this.room, ...this.at })) as JoinAck;
      if (!ack.ok) {
        if (PASSING.includes(ack.code)) later(() => void this.join());
        this.change({ refusal: ack.code, link: PASSING.includes(ack.code) ? 'lost' : 'live' });
        return;
      }
      const state = ack.snapshot ?? (ack.tail ?? []).reduce(applyRoom, this.snapshot.state);
      this.at = { epoch: ack.epoch, seq: ack.seq };
      this.change({ state, own: ack.own, canAct: ack.canAct, link: 'live', refusal: null });
      // What was pressed and not answered yet is still meant.
      for (const [questionId, isOn] of this.wantedVotes) this.showVote(questionId, isOn);
    } catch {
      this.change({ link: 'lost' });
      later(() => void this.join(), 1_000);
      return;
    } finally {
      this.joining = false;
    }
    await this.sendUnsent();
    await this.sendVotes();
  }

  private async sendUnsent(): Promise<void> {
    if (this.isSending || !this.socket.connected) return;
    this.isSending = true;
    const findNext = () => this.snapshot.unsent.find((question) => !question.refusal);
    try {
      for (let next = findNext(); next; next = findNext()) {
        const { clientId, text, name, language } = next;
        const ack = (await this.socket
          .timeout(ACK_MS)
          .emitWithAck('ask', { roomId: this.room.roomId, clientId, text, name, language })) as AskAck;
        if (ack.ok) {
          this.addOwn(ack.question);
          this.discard(clientId);
        } else if (PASSING.includes(ack.code)) {
          this.change({ refusal: ack.code });
          later(() => void this.sendUnsent());
          return;
        } else {
          const { code } = ack;
          this.keep(this.snapshot.unsent.map((q) => (q.clientId === clientId ? { ...q, refusal: code } : q)));
        }
      }
    } catch {
      // Not acknowledged: it stays, and goes out again under the same id after the next join.
    } finally {
      this.isSending = false;
    }
  }

  /** One vote after the other: pressed twice in one breath, the second press is the last word. */
  private async sendVotes(): Promise<void> {
    if (this.isVoting || !this.socket.connected) return;
    this.isVoting = true;
    try {
      for (let [next] = this.wantedVotes; next; [next] = this.wantedVotes) {
        const [questionId, isOn] = next;
        const message = { roomId: this.room.roomId, questionId };
        const ack = (await this.socket
          .timeout(ACK_MS)
          .emitWithAck(isOn ? 'vote' : 'unvote', message)) as VoteAck;
        if (this.wantedVotes.get(questionId) !== isOn) continue;
        if (!ack.ok && PASSING.includes(ack.code)) {
          later(() => void this.sendVotes());
          return;
        }
        this.wantedVotes.delete(questionId);
        this.showVote(questionId, ack.ok ? isOn : !isOn);
        if (!ack.ok) this.change({ refusal: ack.code });
      }
    } catch {
      // Not acknowledged: it is sent again after the next join.
    } finally {
      this.isVoting = false;
    }
  }

  private showVote(questionId: string, isOn: boolean): void {
    const others = this.snapshot.own.votes.filter((id) => id !== questionId);
    this.change({ own: { ...this.snapshot.own, votes: isOn ? [...others, questionId] : others } });
  }

  private addOwn(question: RoomQuestion): void {
    const others = this.snapshot.own.questions.filter(({ id }) => id !== question.id);
    this.change({ own: { ...this.snapshot.own, questions: [...others, question] } });
  }

  private keep(unsent: readonly UnsentQuestion[]): void {
    this.kept.write(unsent);
    this.change({ unsent });
  }

  private change(part: Partial<RoomSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...part };
    for (const listener of this.listeners) listener();
  }
}
