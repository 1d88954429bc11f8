import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FrozenProgramme } from '@odeum/contract/programme';
import { indexProgramme, type ProgrammeTexts } from '../events/search-index';
import { ReleasesService } from '../programme/releases.service';

/** What a released programme is found by. What it keeps back is not in a release, so neither is it found. */
export function textsOfProgramme({ sessions, speakers }: FrozenProgramme): ProgrammeTexts {
  return {
    names: [...sessions.map(({ title }) => title), ...speakers.map(({ name }) => name)],
    texts: [
      ...sessions.map(({ abstract }) => abstract),
      ...speakers.flatMap(({ affiliation, biography }) => [affiliation, biography]),
    ],
  };
}

/** Visitors find an event by its programme from the moment in which it is released. */
@Injectable()
export class ProgrammeSearch implements OnModuleInit {
  constructor(private readonly releases: ReleasesService) {}

  onModuleInit(): void {
    this.releases.onRelease((manager, eventId, programme) =>
      indexProgramme(manager, eventId, textsOfProgramme(programme)),
    );
  }
}
