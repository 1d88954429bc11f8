import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  DoorAnswers,
  DoorDeedsInput,
  DoorFront,
  DoorInput,
  DoorList,
  Doors,
  WalkInAnswer,
  WalkInInput,
} from '@odeum/contract/attendance';
import { Id, Language } from '@odeum/contract/common';
import { z } from 'zod';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers, Asks } from '../platform/answers';
import { DoorsService } from './doors.service';

const Secret = z.string().min(1).max(100);
const FrontQuery = z.object({ lang: Language });
const ListQuery = z.object({ version: z.string().max(200).optional() });

/** Doors as organisers have them. */
@Controller('api/v1/events/:eventId/doors')
export class DoorsController {
  constructor(private readonly doors: DoorsService) {}

  @Get()
  @Can('check_in.manage')
  @Answers(Doors)
  async list(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.doors.list(actor, eventId);
  }

  @Post()
  @Can('check_in.manage')
  @Answers(Doors, 201)
  async add(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: DoorInput }) body: DoorInput,
  ) {
    return this.doors.add(actor, eventId, body);
  }

  @Post(':id/revoke')
  @Can('check_in.manage')
  @Answers(Doors)
  async revoke(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    return this.doors.revoke(actor, eventId, id, true);
  }

  @Post(':id/restore')
  @Can('check_in.manage')
  @Answers(Doors)
  async restore(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    return this.doors.revoke(actor, eventId, id, false);
  }
}

/** What a door asks and says; the secret in the address is who may. */
@Controller('api/v1/doors/:secret')
@Public()
export class DoorController {
  constructor(private readonly doors: DoorsService) {}

  @Get()
  @Asks(FrontQuery)
  @Answers(DoorFront)
  async front(
    @Param('secret', { schema: Secret }) secret: string,
    @Query({ schema: FrontQuery }) { lang }: z.infer<typeof FrontQuery>,
  ) {
    return this.doors.front(secret, lang);
  }

  @Get('list')
  @Asks(ListQuery)
  @Answers(DoorList)
  async list(
    @Param('secret', { schema: Secret }) secret: string,
    @Query({ schema: ListQuery }) { version }: z.infer<typeof ListQuery>,
  ) {
    return this.doors.take(secret, version ?? null);
  }

  @Post('deeds')
  @Answers(DoorAnswers)
  async perform(
    @Param('secret', { schema: Secret }) secret: string,
    @Body({ schema: DoorDeedsInput }) body: z.infer<typeof DoorDeedsInput>,
  ) {
    return this.doors.perform(secret, body.deeds);
  }

  @Post('walk-ins')
  @Answers(WalkInAnswer)
  async walkIn(
    @Param('secret', { schema: Secret }) secret: string,
    @Body({ schema: WalkInInput }) body: WalkInInput,
  ) {
    return this.doors.walkIn(secret, body);
  }
}
