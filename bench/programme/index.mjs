import { signIn } from '../lib/organiser.mjs';
import { startService } from '../lib/service.mjs';
import { createEvent, publish, readFosdem, takeOver } from './fosdem.mjs';
import { measureImport } from './import.mjs';
import { comparePage, weighPage } from './page.mjs';

/** A large conference: how its programme is taken over, what its page weighs, and how fast that is sent. */
export const targets = {
  importRatioToParse: { max: 5 },
  // Kilobytes of 1000 bytes.
  htmlGzipKB: { max: 120 },
  jsGzipKB: { max: 180 },
  pageRatioToNginx: { min: 0.7 },
};

export async function measure() {
  const fosdem = readFosdem();
  if (!fosdem) return {};
  const service = await startService();
  const organiser = await signIn(service);
  const imported = await measureImport(organiser, fosdem);
  const event = await createEvent(organiser);
  await takeOver(organiser, event, fosdem);
  const { path, lang } = await publish(organiser, event);
  const url = `${service.url}${path}`;
  return { ...imported, ...(await weighPage(url, lang)), ...(await comparePage(url)) };
}
