import { timeInTurns } from '../lib/turns.mjs';
import { createEvent, takeOver } from './fosdem.mjs';
import { parseBareXml, startReader } from './reading.mjs';

const ratio = (a, b) => Number((a / b).toPrecision(3));

/** Taking a programme over, from the first byte sent to the answer after the commit, beside only reading the file. */
export async function measureImport(organiser, bytes) {
  const read = startReader();
  const times = await timeInTurns({
    import: {
      prepare: () => createEvent(organiser),
      deed: (event) => takeOver(organiser, event, bytes),
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
