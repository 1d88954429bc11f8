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
const FINAL: readonly ErrorCode[] = ['invalid_input', 'asking_closed', 'room_closed', 'signed_out', 'not_found'];

/**
 * Holds one room for one screen: joins, applies frames in order, asks for what it lacks, and repeats what was not
 * acknowledged under the same id. Knows no framework.
 */
export class RoomClient {
  private snapshot: RoomSnapshot;
  private at: { epoch: string; seq: number } | null = null;
  private joining = false;
  private isSending = false;
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
    socket.on('disconnect', () => this.change({ link: 'lost' }));
    socket.on('connect_error', () => this.change({ link: this.snapshot.link === 'opening' ? 'opening' : 'lost' }));
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

  private async join(): Promise<void> {
    if (this.joining || !this.socket.connected) return;
    this.joining = true;
    try {
      const ack = (await this.socket.timeout(ACK_MS).emitWithAck('join', { ...this.room, ...this.at })) as JoinAck;
      if (!ack.ok) {
        this.change({ refusal: ack.code, link: 'live' });
        return;
      }
      const state = ack.snapshot ?? (ack.tail ?? []).reduce(applyRoom, this.snapshot.state);
      this.at = { epoch: ack.epoch, seq: ack.seq };
      this.change({ state, own: ack.own, canAct: ack.canAct, link: 'live' });
    } catch {
      this.change({ link: 'lost' });
      setTimeout(() => void this.join(), 1000);
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
    try {
      for (let next = this.snapshot.unsent[0]; next; next = this.snapshot.unsent[0]) {
        const { clientId } = next;
        const ack = (await this.socket
          .timeout(ACK_MS)
          .emitWithAck('ask', { roomId: this.room.roomId, ...next })) as AskAck;
        if (ack.ok) {
          this.addOwn(ack.question);
        } else if (!FINAL.includes(ack.code)) {
          // Too many at once: what was typed stays and goes out a little later.
          this.change({ refusal: ack.code });
          setTimeout(() => void this.sendUnsent(), 15_000);
          return;
        } else {
          this.change({ refusal: ack.code });
        }
        this.keep(this.snapshot.unsent.filter((question) => question.clientId !== clientId));
      }
    } catch {
      // Not acknowledged: it stays, and goes out again under the same id after the next join.
    } finally {
      this.isSending = false;
    }
  }

  private async sendVotes(): Promise<void> {
    for (const [questionId, isOn] of this.wantedVotes) {
      if (!this.socket.connected) return;
      const message = { roomId: this.room.roomId, questionId };
      try {
        const ack = (await this.socket.timeout(ACK_MS).emitWithAck(isOn ? 'vote' : 'unvote', message)) as VoteAck;
        if (this.wantedVotes.get(questionId) === isOn) this.wantedVotes.delete(questionId);
        if (!ack.ok) {
          this.showVote(questionId, !isOn);
          this.change({ refusal: ack.code });
        }
      } catch {
        return;
      }
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
