import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { ProblemFilter } from './problem.filter';
import { Secrets } from './secrets';

@Global()
@Module({
  controllers: [HealthController],
  providers: [ProblemFilter, Secrets],
  exports: [ProblemFilter, Secrets],
})
export class PlatformModule {}
