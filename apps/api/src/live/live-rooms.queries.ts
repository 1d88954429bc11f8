import { Injectable } from '@nestjs/common';
import type { OwnView } from '@odeum/contract/live';
import type { PageOf } from '@odeum/contract/pages';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { RunsService } from '../programme/runs.service';
import { LiveRoomEntity } from './live.entity';
import { type QuestionRow, type RoomRows, toRoomQuestion } from './live.view';
import { makeRoomCode, readRoomCode } from './room-code';

/** A presence that was not kept fresh for this long belongs to a process that died. */
export const FRESH_S = 60;

const QUESTIONS = `
  select q.id, q.text, q.language, q.name, q.state, q.created_at as "createdAt", q.answered_at as "answeredAt",
         count(v.voter_id)::int as votes
    from question q left join question_vote v on v.question_id = q.id`;

@Injectable()
export class LiveRoomsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly secrets: Secrets,
    private readonly runs: RunsService,
  ) {}

  /** The room of an event; made at the first call. */
  async ensureFor(eventId: string): Promise<LiveRoomEntity> {
    const { manager } = this.database;
    for (;;) {
      const known = await manager.findOneBy(LiveRoomEntity, { eventId });
      if (known) return known;
      const id = uuidv7();
      const code = makeRoomCode();
      // A code that is taken, or a room that somebody else made a moment ago: look again.
      await manager
        .createQueryBuilder()
        .insert()
        .into(LiveRoomEntity)
        .values({ id, eventId, code, stageHash: this.secrets.hash(this.stageSecret(id)) })
        .orIgnore()
        .execute();
    }
  }

  async findOf(eventId: string): Promise<LiveRoomEntity | null> {
    return this.database.manager.findOneBy(LiveRoomEntity, { eventId });
  }

  stageSecret(roomId: string): string {
    return this.secrets.derive('stage', roomId);
  }

  async findByCode(code: string): Promise<LiveRoomEntity> {
    const room = await this.database.manager.findOneBy(LiveRoomEntity, {
      code: readRoomCode(code.slice(0, 20)),
    });
    if (!room) throw new Refusal('not_found');
    return room;
  }

  async findByStageSecret(secret: string): Promise<LiveRoomEntity> {
    const room = await this.database.manager.findOneBy(LiveRoomEntity, {
      stageHash: this.secrets.hash(secret),
    });
    if (!room) throw new Refusal('link_invalid');
    return room;
  }

  /** Everything that the states of a room are made of: four queries, however many questions there are. */
  async readRoom(roomId: string): Promise<RoomRows | null> {
    const [room, questions, facts] = await Promise.all([
      this.database.manager.findOneBy(LiveRoomEntity, { id: roomId }),
      this.questionsOf(roomId),
      this.database.query<{ present: number; eventState: string; endsAt: Date }[]>(
        `select e.state as "eventState", e.ends_at as "endsAt",
                (select count(distinct person_id)::int from presence
                  where room_id = r.id and left_at is null
                    and seen_at > now() - interval '${FRESH_S} seconds') as present
           from live_room r join event e on e.id = r.event_id where r.id = $1`,
        [roomId],
      ),
    ]);
    if (!room || !facts[0]) return null;
    return { room, questions, ...facts[0], runs: await this.runs.runsOf(room.eventId) };
  }

  /** What is one person's own: the votes they gave, the questions they asked, also those that wait. */
  async ownOf(roomId: string, personId: string): Promise<OwnView> {
    const votes: { id: string }[] = await this.database.query(
      `select v.question_id as id from question_vote v join question q on q.id = v.question_id
        where q.room_id = $1 and v.voter_id = $2`,
      [roomId, personId],
    );
    const questions: QuestionRow[] = await this.database.query(
      `${QUESTIONS} where q.room_id = $1 and q.asker_id = $2 group by q.id order by q.id`,
      [roomId, personId],
    );
    return { votes: votes.map(({ id }) => id), questions: questions.map(toRoomQuestion) };
  }

  async findQuestion(roomId: string, id: string): Promise<QuestionRow | null> {
    const rows: QuestionRow[] = await this.database.query(
      `${QUESTIONS} where q.room_id = $1 and q.id = $2 group by q.id`,
      [roomId, id],
    );
    return rows[0] ?? null;
  }

  /** What a page may show without scripts: approved and answered questions, most votes first. */
  async publicQuestions(eventId: string): Promise<PageOf<'live'>['questions']> {
    const room = await this.database.manager.findOneBy(LiveRoomEntity, { eventId });
    if (!room) return [];
    const rows = await this.questionsOf(room.id);
    return rows
      .flatMap((row) =>
        row.state === 'approved' || row.state === 'answered' ? [{ ...row, state: row.state }] : [],
      )
      .toSorted((a, b) => b.votes - a.votes || a.createdAt.getTime() - b.createdAt.getTime())
      .map((row) => ({
        id: row.id,
        text: row.text,
        language: row.language,
        name: row.name,
        votes: row.votes,
        state: row.state,
        isPinned: row.id === room.pinnedId,
        at: row.createdAt.toISOString(),
      }));
  }

  private questionsOf(roomId: string): Promise<QuestionRow[]> {
    return this.database.query(`${QUESTIONS} where q.room_id = $1 group by q.id order by q.id`, [roomId]);
  }
}
