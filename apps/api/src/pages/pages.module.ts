import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module';
import { AttendanceModule } from '../attendance/attendance.module';
import { LiveModule } from '../live/live.module';
import { ProgrammeModule } from '../programme/programme.module';
import { RecordsModule } from '../records/records.module';
import { RegistrationsModule } from '../registrations/registrations.module';
import { StreamsModule } from '../streams/streams.module';
import { DoorPagesController } from './door-pages.controller';
import { AttendancePagesController } from './attendance-pages.controller';
import { DiscoveryPagesController } from './discovery-pages.controller';
import { DiscoveryQueries } from './discovery.queries';
import { EmbedController } from './embed.controller';
import { FeedsController } from './feeds.controller';
import { JoinPagesController } from './join-pages.controller';
import { LivePagesController } from './live-pages.controller';
import { OwnPage } from './own-page';
import { PageDoor } from './page-door';
import { PageRenderer } from './page-renderer';
import { ProgrammeFilesController } from './programme-files.controller';
import { ProgrammePages } from './programme-pages';
import { ProgrammePagesController } from './programme-pages.controller';
import { ProgrammeSearch } from './programme-search';
import { PublicEventsQueries } from './public-events.queries';
import { PublicPagesController } from './public-pages.controller';
import { RecordPagesController } from './record-pages.controller';
import { RegistrationPagesController } from './registration-pages.controller';
import { ReleasesFeedController } from './releases-feed.controller';
import { SessionPlacesPagesController } from './session-places-pages.controller';
import { SitemapController } from './sitemap.controller';
import { SitemapQueries } from './sitemap.queries';
import { StudioPagesController } from './studio-pages.controller';

@Module({
  imports: [
    AttendanceModule,
    EventsModule,
    ProgrammeModule,
    RegistrationsModule,
    StreamsModule,
    LiveModule,
    RecordsModule,
  ],
  controllers: [
    StudioPagesController,
    FeedsController,
    ProgrammeFilesController,
    ReleasesFeedController,
    JoinPagesController,
    EmbedController,
    ProgrammePagesController,
    PublicPagesController,
    DiscoveryPagesController,
    AttendancePagesController,
    DoorPagesController,
    SitemapController,
    RegistrationPagesController,
    SessionPlacesPagesController,
    LivePagesController,
    RecordPagesController,
  ],
  providers: [
    PageDoor,
    OwnPage,
    PageRenderer,
    ProgrammePages,
    ProgrammeSearch,
    PublicEventsQueries,
    DiscoveryQueries,
    SitemapQueries,
  ],
})
export class PagesModule {}
