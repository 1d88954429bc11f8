import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { AttendanceReport, CertificateSettings, IssueAnswer } from '@odeum/contract/attendance';
import { Id } from '@odeum/contract/common';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { CertificatesService } from './certificates.service';

/** Who was there, and what they are given for it. */
@Controller('api/v1/events/:eventId')
export class AttendanceController {
  constructor(private readonly certificates: CertificatesService) {}

  @Get('attendance')
  @Can('registration.view')
  @Answers(AttendanceReport)
  async report(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.certificates.report(actor, eventId);
  }

  @Put('certificate-settings')
  @Can('registration.decide')
  @Answers(AttendanceReport)
  async saveSettings(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: CertificateSettings }) body: CertificateSettings,
  ) {
    return this.certificates.saveSettings(actor, eventId, body);
  }

  @Post('certificates')
  @Can('registration.decide')
  @Answers(IssueAnswer)
  async issue(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.certificates.issueAll(actor, eventId);
  }
}
