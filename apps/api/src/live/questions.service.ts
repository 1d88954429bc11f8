import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type { AskInput, QuestionDeed, RoomQuestion, RoomSettings } from '@odeum/contract/live';
import { nextQuestionState, refuseAsk, type RoomFacts } from '@odeum/domain/live';
import { DataSource, type EntityManager } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import { EventEntity } from '../events/event.entity';
import type { Actor } from '../platform/access';
import { Refusal, refuseIf } from '../platform/refusal';
import { RoomHub } from '../realtime/room-hub';
import { LiveRoomEntity, QuestionEntity } from './live.entity';
import { LiveRoomsQueries } from './live-rooms.queries';
import { toRoomQuestion } from './live.view';

/** What may be done with questions, by the audience and by moderators. Sockets and HTTP both come here. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: DataSource,
    private readonly rooms: LiveRoomsQueries,
    private readonly hub: RoomHub,
  ) {}

  /** Asks a question; the same client id of the same person again is the same question. */
  async ask(personId: string, input: AskInput): Promise<RoomQuestion> {
    const id = await this.database.transaction(async (manager) => {
      const known = await this.findAsked(manager, personId, input);
      if (known) return known;
      const { room, facts } = await this.findRoom(manager, input.roomId);
      refuseIf(refuseAsk(facts, new Date()));
      await this.refuseTooMany(manager, personId, room.id);
      const made = await manager
        .createQueryBuilder()
        .insert()
        .into(QuestionEntity)
        .values({
          roomId: room.id,
          clientId: input.clientId,
          askerId: personId,
          name: input.name || null,
          text: input.text,
          language: input.language,
          state: room.isModerated ? 'waiting' : 'approved',
        })
        .orIgnore()
        .returning('id')
        .execute();
      const [row] = made.raw as { id: string }[];
      return row?.id ?? (await this.findAsked(manager, personId, input)) ?? '';
    });
    this.hub.touch(input.roomId);
    const question = await this.rooms.findQuestion(input.roomId, id);
    if (!question) throw new Refusal('unavailable');
    return toRoomQuestion(question);
  }

  async moderate(actor: Actor, roomId: string, questionId: string, deed: QuestionDeed): Promise<void> {
    await this.asModerator(actor, roomId, async (manager, room) => {
      const question = await manager.findOne(QuestionEntity, {
        where: { id: questionId, roomId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!question) throw new Refusal('question_not_found');
      const state = nextQuestionState(question.state, deed);
      if (!state) throw new Refusal('state_not_possible', { state: question.state, deed });
      const answeredAt = state === 'answered' ? new Date() : null;
      await manager.update(QuestionEntity, { id: questionId }, { state, answeredAt });
      if (room.pinnedId === questionId && state !== 'approved') {
        await manager.update(LiveRoomEntity, { id: roomId }, { pinnedId: null });
      }
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: `question.${deed}`,
        subject: 'question',
        subjectId: questionId,
      });
    });
  }

  /** Puts one question on the stage; null takes it off. A question that waits is approved by it. */
  async pin(actor: Actor, roomId: string, questionId: string | null): Promise<void> {
    await this.asModerator(actor, roomId, async (manager) => {
      if (questionId) {
        const question = await manager.findOneBy(QuestionEntity, { id: questionId, roomId });
        if (!question) throw new Refusal('question_not_found');
        if (question.state === 'waiting') {
          await manager.update(QuestionEntity, { id: questionId }, { state: 'approved' });
        } else if (question.state !== 'approved') {
          throw new Refusal('state_not_possible', { state: question.state, deed: 'pin' });
        }
      }
      await manager.update(LiveRoomEntity, { id: roomId }, { pinnedId: questionId });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: questionId ? 'question.pin' : 'question.unpin',
        subject: 'live_room',
        subjectId: roomId,
        details: { questionId },
      });
    });
  }

  async changeSettings(actor: Actor, roomId: string, settings: RoomSettings): Promise<void> {
    await this.asModerator(actor, roomId, async (manager) => {
      await manager.update(LiveRoomEntity, { id: roomId }, settings);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'room.settings',
        subject: 'live_room',
        subjectId: roomId,
        details: settings,
      });
    });
  }

  /** The room, if this person may moderate it. */
  async findModerated(actor: Actor, roomId: string): Promise<LiveRoomEntity> {
    const { room, event } = await this.findRoom(this.database.manager, roomId);
    actor.refuseUnless('question.moderate', event.organisationId);
    return room;
  }

  async factsOf(roomId: string): Promise<RoomFacts> {
    return (await this.findRoom(this.database.manager, roomId)).facts;
  }

  private async asModerator(
    actor: Actor,
    roomId: string,
    work: (manager: EntityManager, room: LiveRoomEntity) => Promise<void>,
  ): Promise<void> {
    await this.findModerated(actor, roomId);
    await this.database.transaction(async (manager) => {
      // Steps in one room go one after the other: what is answered does not stay on the screen.
      const room = await manager.findOneOrFail(LiveRoomEntity, {
        where: { id: roomId },
        lock: { mode: 'pessimistic_write' },
      });
      await work(manager, room);
    });
    this.hub.touch(roomId);
  }

  private async findRoom(manager: EntityManager, roomId: string) {
    const room = await manager.findOneBy(LiveRoomEntity, { id: roomId });
    const event = room && (await manager.findOneBy(EventEntity, { id: room.eventId }));
    if (!room || !event) throw new Refusal('not_found');
    const facts: RoomFacts = {
      eventState: event.state,
      endsAt: event.endsAt,
      isAskingOpen: room.isAskingOpen,
      isVotingOpen: room.isVotingOpen,
    };
    return { room, event, facts };
  }

  private async findAsked(manager: EntityManager, askerId: string, { roomId, clientId }: AskInput) {
    return (await manager.findOneBy(QuestionEntity, { roomId, askerId, clientId }))?.id ?? null;
  }

  private async refuseTooMany(manager: EntityManager, askerId: string, roomId: string): Promise<void> {
    const asked = await manager
      .createQueryBuilder(QuestionEntity, 'q')
      .where('q.room_id = :roomId and q.asker_id = :askerId', { roomId, askerId })
      .andWhere("q.created_at > now() - interval '1 minute'")
      .getCount();
    if (asked >= LIMITS.questionsPerMinute) throw new Refusal('too_many_requests');
  }
}
