import { type BrowserContext, expect, test as plain } from '@playwright/test';

export { expect };

/** A journey on which no page may throw: what a visitor's console would say, the test says. */
export const test = plain.extend<{ errors: string[] }>({
  errors: [
    async ({ browser, context }, use) => {
      const errors: string[] = [];
      const listen = (opened: BrowserContext) => {
        opened.on('weberror', (thrown) => errors.push(`${thrown.page()?.url()}: ${thrown.error().message}`));
        return opened;
      };
      listen(context);
      const open = browser.newContext.bind(browser);
      browser.newContext = async (options) => listen(await open(options));
      await use(errors);
      browser.newContext = open;
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
