import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { MessageInput, MessageList, MessagePreview, MessageView } from '@odeum/contract/registrations';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { MessagesService } from './messages.service';

@Controller('api/v1/events/:eventId/registration-messages')
export class MessagesController {
  constructor(private readonly messages: MessagesService) {}

  @Get()
  @Can('registration.view')
  @Answers(MessageList)
  async list(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.messages.list(actor, eventId);
  }

  /** Nothing is written, and nobody hears of it. */
  @Post('preview')
  @Can('registration.decide')
  @Answers(MessagePreview)
  async preview(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: MessageInput }) body: MessageInput,
  ) {
    return this.messages.preview(actor, eventId, body);
  }

  @Post()
  @Can('registration.decide')
  @Answers(MessageView)
  async send(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: MessageInput }) body: MessageInput,
  ) {
    return this.messages.send(actor, eventId, body);
  }
}
