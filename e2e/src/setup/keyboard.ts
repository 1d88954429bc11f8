import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before the thing looked for: who needs more has lost the way. */
const MOST_STOPS = 80;

/**
 * How the focused element looks, with focus and without. A ring may be drawn on the element or on what frames it (the
 * label of a radio button), so both are read.
 */
async function readRing(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const frames = [element, element.closest('label'), element.parentElement];
    const look = () =>
      frames.map((one) => {
        if (!one) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
        const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return `${outline} | ${boxShadow}`;
      });
    // What is half way between two looks is neither.
    const settle = () => {
      for (const animation of document.getAnimations()) {
        if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
      }
    };
    settle();
    const focused = look();
    element.blur();
    settle();
    const plain = look();
    element.focus({ preventScroll: true });
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      what: element.outerHTML.slice(0, 200),
      hasRing: focused.some((one, i) => one !== plain[i] && one !== 'none | none'),
      isInView: top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0,
      isUncovered: frames.some(
        (one) => one !== null && seen !== null && (one.contains(seen) || seen.contains(one)),
      ),
    };
  });
}

/** Whatever has focus shows it, is on the screen and under nothing (WCAG 2.2: 2.4.7, 2.4.11). */
export async function expectRing(page: Page): Promise<void> {
  await expect.poll(() => readRing(page)).toMatchObject({ hasRing: true, isInView: true, isUncovered: true });
}

const isFocused = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((one) => one === document.activeElement));

/** Goes on with Tab, or back, until the target has focus; every stop on the way must show itself too. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    await expectRing(page);
    if (await isFocused(target)) return;
  }
  throw new Error(`Tab never reached ${target.toString()}`);
}
