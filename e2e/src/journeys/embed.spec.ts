import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectNoFaults } from '../setup/axe';
import { expect, test } from '../setup/test';

const OURS = process.env.E2E_URL ?? '';
const EVENT = 'closing-conference';

/** Another website, with a policy as strict as it can be that still names us. */
async function startTownSite(body: string): Promise<{ url: string; server: Server }> {
  const policy = `default-src 'none'; script-src ${OURS}; connect-src ${OURS}; frame-src ${OURS}; style-src 'none'`;
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(
      `<!doctype html><html lang="en"><title>Town</title><main><h1>Town</h1>${body}</main></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

const end = (server: Server) => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
};

test('a town’s website shows the programme inside its page', async ({ page }) => {
  const { url, server } = await startTownSite(
    `<script type="module" src="${OURS}/embed/programme.js"></script>
     <odeum-programme event="${EVENT}" lang="bg"><a href="${OURS}/bg/events/${EVENT}/programme">Програма</a></odeum-programme>
     <odeum-programme event="no-such-event" lang="en"></odeum-programme>
     <odeum-programme event="no-such-event"><p>Our own words: <a href="/own">a page</a> of ours.</p></odeum-programme>`,
  );
  await page.goto(url);
  const shown = page.locator('odeum-programme').first();
  await expect(shown.getByRole('heading', { level: 2 })).toContainText('неактивни младежи');
  await expect(shown.getByRole('listitem')).not.toHaveCount(0);
  await expect(shown.getByRole('listitem').first()).toContainText('14:00');
  // Where nothing comes: a way to the page, or what the website has put there itself.
  const failed = page.locator('odeum-programme').nth(1);
  await expect(failed.getByRole('link')).toHaveText(
    'The programme cannot be shown here. See it on its own page.',
  );
  await expect(page.getByText('Our own words:')).toBeVisible();
  await expectNoFaults(page);

  await shown.evaluate((element) => element.setAttribute('lang', 'en'));
  await expect(shown.getByRole('heading', { level: 2 })).toContainText('inactive young people');
  await shown.getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${OURS}/en/events/${EVENT}/programme/sessions/`));
  await end(server);
});

test('a town’s website shows the programme in a frame, and links lead out of it', async ({ page }) => {
  const { url, server } = await startTownSite(
    `<iframe src="${OURS}/en/events/${EVENT}/programme/embed?theme=light" title="Programme" width="600" height="800"></iframe>`,
  );
  const heights: number[] = [];
  await page.exposeFunction('tellHeight', (height: number) => heights.push(height));
  await page.addInitScript(() => {
    const { tellHeight } = window as unknown as { tellHeight?: (height: number) => void };
    if (self === top) {
      addEventListener('message', ({ data }: MessageEvent<{ type?: string; height?: number }>) => {
        if (data.type === 'odeum:height') tellHeight?.(data.height ?? 0);
      });
    }
  });
  await page.goto(url);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('inactive');
  await expect(frame.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect.poll(() => heights.at(-1) ?? 0).toBeGreaterThan(300);
  const opened = page.context().waitForEvent('page');
  await frame.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  const session = await opened;
  await expect(session).toHaveURL(new RegExp(`/en/events/${EVENT}/programme/sessions/`));
  await end(server);
});

test('the frame is whole without scripts, and axe finds nothing in it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/bg/events/${EVENT}/programme/embed`);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await context.close();
  const seen = await (await browser.newContext()).newPage();
  await seen.goto(`/bg/events/${EVENT}/programme/embed`);
  await expectNoFaults(seen);
  await seen.context().close();
});
