import { timeInTurns } from '../lib/turns.mjs';
import { createEvent, takeOver } from './fosdem.mjs';
import { parseBareXml, startReader } from './reading.mjs';

const ratio = (a, b) => Number((a / b).toPrecision(3));

let files = 0;
/** The same programme as another file, so that the service cannot have read it before. */
const asNew = (bytes) => Buffer.concat([bytes, Buffer.from(`<!-- ${(files += 1)} -->\n`)]);

/** Taking a programme over, from the first byte sent to the answer after the commit, beside only reading the file. */
export async function measureImport(organiser, bytes) {
  const read = startReader();
  const times = await timeInTurns({
    import: {
      prepare: async () => [await createEvent(organiser), asNew(bytes)],
      deed: ([event, file]) => takeOver(organiser, event, file),
    },
    parse: { deed: () => read(bytes) },
    xml: { deed: () => parseBareXml(bytes) },
  });
  return {
    importRatioToParse: ratio(times.import, times.parse),
    importRatioToXml: ratio(times.import, times.xml),
    importMs: Math.round(times.import),
    parseMs: Math.round(times.parse),
  };
}
