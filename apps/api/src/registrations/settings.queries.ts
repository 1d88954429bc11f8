import { Injectable } from '@nestjs/common';
import {
  DEFAULT_SETTINGS,
  type RegistrationSettings,
  type SettingsView,
} from '@odeum/contract/registrations';
import { DataSource, In } from 'typeorm';
import { RegistrationSettingsEntity } from './admission.entity';

/** How organisers let people in, as it is asked for beside other things. */
@Injectable()
export class SettingsQueries {
  constructor(private readonly database: DataSource) {}

  /** By event; one whose organiser has said nothing is not there (see `DEFAULT_SETTINGS`). */
  async of(eventIds: readonly string[]): Promise<Map<string, RegistrationSettings>> {
    const rows = await this.database.manager.findBy(RegistrationSettingsEntity, {
      eventId: In([...eventIds]),
    });
    return new Map(rows.map((row) => [row.eventId, toSettingsView(row)]));
  }

  async view(eventId: string): Promise<SettingsView> {
    const row = await this.database.manager.findOneBy(RegistrationSettingsEntity, { eventId });
    return row ? toSettingsView(row) : { ...DEFAULT_SETTINGS, version: 0 };
  }
}

function toSettingsView(row: RegistrationSettingsEntity): SettingsView {
  return {
    needsApproval: row.needsApproval,
    isInvitationOnly: row.isInvitationOnly,
    hasWaitingList: row.hasWaitingList,
    isPromotionByHand: row.isPromotionByHand,
    offerHours: row.offerHours,
    companions: row.companions,
    version: row.version,
  };
}
