import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { SessionPlacesInput, SessionPlacesView } from '@odeum/contract/registrations';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { PlacesService } from './places.service';

@Controller('api/v1/events/:eventId/session-places')
export class PlacesController {
  constructor(private readonly places: PlacesService) {}

  @Get()
  @Can('registration.view')
  @Answers(SessionPlacesView)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.places.read(actor, eventId);
  }

  @Put()
  @Can('registration.decide')
  @Answers(SessionPlacesView)
  async save(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: SessionPlacesInput }) body: SessionPlacesInput,
  ) {
    return this.places.save(actor, eventId, body);
  }
}
