import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { LiveRoomView, ModerateQuestion, PinQuestion, RoomSettings } from '@odeum/contract/live';
import type { z } from 'zod';
import { EventsQueries } from '../events/events.queries';
import { type Actor, Can, Me } from '../platform/access';
import { Answers, AnswersWith } from '../platform/answers';
import { LiveRoomsQueries } from './live-rooms.queries';
import { toLiveRoomView } from './live.view';
import { QuestionsService } from './questions.service';

@Controller('api/v1')
export class LiveController {
  constructor(
    private readonly questions: QuestionsService,
    private readonly rooms: LiveRoomsQueries,
    private readonly events: EventsQueries,
  ) {}

  @Get('events/:eventId/live-room')
  @Can('question.moderate')
  @Answers(LiveRoomView)
  async room(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('question.moderate', event.organisationId);
    const room = await this.rooms.ensureFor(eventId);
    return toLiveRoomView(room, this.rooms.stageSecret(room.id));
  }

  @Post('live-rooms/:roomId/questions/:id/state')
  @Can('question.moderate')
  @AnswersWith(null, 204)
  async moderate(
    @Me() actor: Actor,
    @Param('roomId', { schema: Id }) roomId: string,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ModerateQuestion }) body: z.infer<typeof ModerateQuestion>,
  ) {
    await this.questions.moderate(actor, roomId, id, body.deed);
  }

  @Put('live-rooms/:roomId/pin')
  @Can('question.moderate')
  @AnswersWith(null, 204)
  async pin(
    @Me() actor: Actor,
    @Param('roomId', { schema: Id }) roomId: string,
    @Body({ schema: PinQuestion }) body: z.infer<typeof PinQuestion>,
  ) {
    await this.questions.pin(actor, roomId, body.questionId);
  }

  @Put('live-rooms/:roomId/settings')
  @Can('question.moderate')
  @Answers(LiveRoomView)
  async settings(
    @Me() actor: Actor,
    @Param('roomId', { schema: Id }) roomId: string,
    @Body({ schema: RoomSettings }) body: RoomSettings,
  ) {
    await this.questions.changeSettings(actor, roomId, body);
    return toLiveRoomView(await this.questions.findModerated(actor, roomId), this.rooms.stageSecret(roomId));
  }
}
