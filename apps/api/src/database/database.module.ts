import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SnakeNaming } from './naming';

/** Connections of one process; PostgreSQL's own default allows 100 in all. */
const POOL = 20;

@Module({})
export class DatabaseModule {
  static with(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          autoLoadEntities: true,
          namingStrategy: new SnakeNaming(),
          poolSize: POOL,
          retryAttempts: 0,
          // Statements that do not wait for each other's answers are sent together.
          extra: { statement_timeout: 30_000, pipeline: true },
        }),
      ],
    };
  }
}
