import { parentPort } from 'node:worker_threads';
import type { ProgrammeFormat } from '@odeum/contract/programme';
import { readCsv } from '@odeum/interchange/csv';
import { readICalendar } from '@odeum/interchange/icalendar';
import { readPentabarf } from '@odeum/interchange/pentabarf';
import type { ReadDefaults, ReadResult } from '@odeum/interchange/programme';
import { readScheduleJson } from '@odeum/interchange/schedule-json';
import { readXcal } from '@odeum/interchange/xcal';

/** A thread of its own: reading a hostile file may take seconds, and nobody else shall wait for it. */
const READERS: Record<ProgrammeFormat, (bytes: Uint8Array, defaults: ReadDefaults) => ReadResult> = {
  ics: readICalendar,
  xml: readPentabarf,
  json: readScheduleJson,
  xcal: readXcal,
  csv: readCsv,
};

export interface ReadTask {
  id: number;
  bytes: Uint8Array;
  format: ProgrammeFormat;
  zone: string;
}

parentPort?.on('message', ({ id, bytes, format, zone }: ReadTask) => {
  parentPort?.postMessage({ id, result: READERS[format](bytes, { zone }) });
});
