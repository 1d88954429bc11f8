import type { Page } from '@playwright/test';

/** Ends what moves: a colour half way through its change is no colour of ours. What turns for ever goes on turning. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
  });
}
