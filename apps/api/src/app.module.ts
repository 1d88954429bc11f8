import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module';
import { AttendanceModule } from './attendance/attendance.module';
import { CalendarModule } from './calendar/calendar.module';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import { EventsModule } from './events/events.module';
import { LiveModule } from './live/live.module';
import { MailModule } from './mail/mail.module';
import { PagesModule } from './pages/pages.module';
import { PlatformModule } from './platform/platform.module';
import { logging } from './platform/logging';
import { ProgrammeModule } from './programme/programme.module';
import { RealtimeModule } from './realtime/realtime.module';
import { RecordsModule } from './records/records.module';
import { RegistrationsModule } from './registrations/registrations.module';
import { StreamsModule } from './streams/streams.module';

/** The list of rooms. */
@Module({})
export class AppModule {
  static with(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        logging(config),
        DatabaseModule.with(databaseUrl),
        PlatformModule,
        MailModule,
        RealtimeModule,
        AccountsModule,
        EventsModule,
        ProgrammeModule,
        CalendarModule,
        RegistrationsModule,
        StreamsModule,
        LiveModule,
        AttendanceModule,
        RecordsModule,
        PagesModule,
      ],
    };
  }
}
