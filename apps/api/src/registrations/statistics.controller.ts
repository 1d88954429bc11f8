import { Controller, Get, Param } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { RegistrationStatistics } from '@odeum/contract/registrations';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { StatisticsQueries } from './statistics.queries';

@Controller('api/v1/events/:eventId/registration-statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsQueries) {}

  @Get()
  @Can('registration.view')
  @Answers(RegistrationStatistics)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.statistics.read(actor, eventId);
  }
}
