import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@odeum/contract/errors';
import type { QuestionState } from '@odeum/contract/live';
import { refuseVote, type RoomFacts } from '@odeum/domain/live';
import { DataSource } from 'typeorm';
import { refuseIf } from '../platform/refusal';
import { GatheredWrites } from '../realtime/gathered-writes';
import { RoomHub } from '../realtime/room-hub';

interface VoteDeed {
  roomId: string;
  questionId: string;
  voterId: string;
  hasVoted: boolean;
}

interface VoteFacts extends RoomFacts {
  questionId: string;
  roomId: string;
  state: QuestionState;
}

/** Votes of many people in few statements; each is answered when its own is committed. */
@Injectable()
export class VotesService {
  private readonly writes = new GatheredWrites<VoteDeed, ErrorCode | null>((deeds) => this.write(deeds));

  constructor(
    private readonly database: DataSource,
    private readonly hub: RoomHub,
  ) {}

  /** Votes, or takes the vote back; twice is once. Done when it is committed. */
  async set(deed: VoteDeed): Promise<void> {
    refuseIf(await this.writes.add(deed));
  }

  private async write(deeds: VoteDeed[]): Promise<(ErrorCode | null)[]> {
    const facts = await this.readFacts([...new Set(deeds.map(({ questionId }) => questionId))]);
    const now = new Date();
    const refusals = deeds.map((deed) => this.refuse(deed, facts.get(deed.questionId), now));
    // The last word of a person about a question counts.
    const last = new Map<string, VoteDeed>();
    deeds.forEach((deed, i) => {
      if (!refusals[i]) last.set(`${deed.questionId} ${deed.voterId}`, deed);
    });
    // In one order in every process, so that two batches never wait for each other.
    const ordered = [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, deed]) => deed);
    if (ordered.length > 0) await this.save(ordered);
    for (const roomId of new Set(ordered.map((deed) => deed.roomId))) this.hub.touch(roomId);
    return refusals;
  }

  private refuse(deed: VoteDeed, facts: VoteFacts | undefined, now: Date): ErrorCode | null {
    if (!facts || facts.roomId !== deed.roomId) return 'question_not_found';
    return refuseVote(facts, facts.state, now);
  }

  private async readFacts(questionIds: string[]): Promise<Map<string, VoteFacts>> {
    const rows = await this.database.query<VoteFacts[]>(
      `select q.id as "questionId", q.room_id as "roomId", q.state, r.is_asking_open as "isAskingOpen",
              r.is_voting_open as "isVotingOpen",
              e.state as "eventState", e.ends_at as "endsAt"
         from question q join live_room r on r.id = q.room_id join event e on e.id = r.event_id
        where q.id = any($1::uuid[])`,
      [questionIds],
    );
    return new Map(rows.map((row) => [row.questionId, row]));
  }

  private async save(deeds: VoteDeed[]): Promise<void> {
    const [given, taken] = [deeds.filter((d) => d.hasVoted), deeds.filter((d) => !d.hasVoted)];
    await this.database.query(
      `with taken as (
         delete from question_vote v
          using unnest($3::uuid[], $4::uuid[]) as t (question_id, voter_id)
          where v.question_id = t.question_id and v.voter_id = t.voter_id)
       insert into question_vote (question_id, voter_id)
       select g.question_id, g.voter_id
         from unnest($1::uuid[], $2::uuid[]) as g (question_id, voter_id)
         join question q on q.id = g.question_id
       on conflict do nothing`,
      [
        given.map((d) => d.questionId),
        given.map((d) => d.voterId),
        taken.map((d) => d.questionId),
        taken.map((d) => d.voterId),
      ],
    );
  }
}
