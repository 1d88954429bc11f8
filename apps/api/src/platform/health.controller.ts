import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Public } from './access';
import { Answers } from './answers';
import { Refusal } from './refusal';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

@Controller('health')
export class HealthController {
  constructor(private readonly database: DataSource) {}

  /** The process runs. */
  @Get('live')
  @Public()
  @Answers(Health)
  live() {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Get('ready')
  @Public()
  @Answers(Health)
  async ready() {
    await this.database.query('select 1').catch(() => {
      throw new Refusal('unavailable');
    });
    return { status: 'ok' };
  }
}
