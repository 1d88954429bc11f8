import type { MigrationInterface } from 'typeorm';
import { CreateAccounts1795454000000 } from './1795454000000-create-accounts';
import { CreateEvents1795454001000 } from './1795454001000-create-events';
import { CreateProgramme1795454002000 } from './1795454002000-create-programme';
import { CreateMail1795454003000 } from './1795454003000-create-mail';
import { CreateRegistrations1795454004000 } from './1795454004000-create-registrations';
import { CreateInvitations1795454005000 } from './1795454005000-create-invitations';
import { CreateStreams1795454006000 } from './1795454006000-create-streams';
import { CreateFiles1795454007000 } from './1795454007000-create-files';
import { CreateRecords1795454008000 } from './1795454008000-create-records';
import { CreateLiveRooms1795454009000 } from './1795454009000-create-live-rooms';
import { ExtendProgramme1795455000000 } from './1795455000000-extend-programme';
import { CreateReleases1795455001000 } from './1795455001000-create-releases';
import { CreateSearch1795456000000 } from './1795456000000-create-search';
import { ExtendSeries1795456001000 } from './1795456001000-extend-series';
import { TellDelays1795457000000 } from './1795457000000-tell-delays';
import { CreateForms1795458000000 } from './1795458000000-create-forms';
import { ExtendRegistrations1795458001000 } from './1795458001000-extend-registrations';
import { CreateTickets1795458002000 } from './1795458002000-create-tickets';
import { CreateRegistrationHistory1795458003000 } from './1795458003000-create-registration-history';
import { CreateAnswerFiles1795459000000 } from './1795459000000-create-answer-files';
import { CreateAttendance1795460000000 } from './1795460000000-create-attendance';
import { ExtendCodes1795461000000 } from './1795461000000-extend-codes';
import { CreateMessages1795461001000 } from './1795461001000-create-messages';
import { CreatePlaces1795462000000 } from './1795462000000-create-places';
import { NarrowAddresses1795463000000 } from './1795463000000-narrow-addresses';

type Migration = new () => MigrationInterface;

/** In the order in which they are to be applied. Once merged, none is edited. */
export const MIGRATIONS: Migration[] = [
  CreateAccounts1795454000000,
  CreateEvents1795454001000,
  CreateProgramme1795454002000,
  CreateMail1795454003000,
  CreateRegistrations1795454004000,
  CreateInvitations1795454005000,
  CreateStreams1795454006000,
  CreateFiles1795454007000,
  CreateRecords1795454008000,
  CreateLiveRooms1795454009000,
  ExtendProgramme1795455000000,
  CreateReleases1795455001000,
  CreateSearch1795456000000,
  ExtendSeries1795456001000,
  TellDelays1795457000000,
  CreateForms1795458000000,
  ExtendRegistrations1795458001000,
  CreateTickets1795458002000,
  CreateRegistrationHistory1795458003000,
  CreateAnswerFiles1795459000000,
  CreateAttendance1795460000000,
  ExtendCodes1795461000000,
  CreateMessages1795461001000,
  CreatePlaces1795462000000,
  NarrowAddresses1795463000000,
];
