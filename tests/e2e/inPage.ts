import type { Page } from '@playwright/test';

/** What can be pressed or typed in. A label is part of the control it names. */
const CONTROLS =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, [role=tab], [role=menuitem], [role=option], [role=slider], [role=button]';

/** Controls that are less than 24 px wide or high and nearer than that to another (WCAG 2.5.8, CONVENTIONS A11). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    interface Target {
      readonly element: Element;
      readonly box: DOMRect;
    }
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.closest('label') : null;
      return (label ?? element).getBoundingClientRect();
    };
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && boxOf(element).width > 1;
    // Marks of the figure have hit areas that do not overlap; its own tests hold them.
    const targets = [...document.querySelectorAll(controls)]
      .filter((element) => isSeen(element) && element.closest('svg[role], svg [role]') === null)
      .map((element): Target => ({ element, box: boxOf(element) }));
    const isSmall = ({ box }: Target): boolean => box.width < 23.9 || box.height < 23.9;
    const gap = (box: DOMRect, x: number, y: number): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const isCrowded = (target: Target): boolean => {
      const [x, y] = [target.box.left + target.box.width / 2, target.box.top + target.box.height / 2];
      return targets.some(
        (other) => other.element !== target.element && gap(other.box, x, y) < (isSmall(other) ? 24 : 12),
      );
    };
    return targets
      .filter((target) => isSmall(target) && isCrowded(target))
      .map(
        ({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
      );
  }, CONTROLS);
}

/** Text that does not fit its box and is cut off or hangs out of its control. */
export function cutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          element.checkVisibility() && hasOwnText(element) && element.closest('.visually-hidden, svg') === null,
      )
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'inline') return false;
        const wide = element.scrollWidth > element.clientWidth + 1 && (overflowX === 'hidden' || overflowX === 'clip');
        const high =
          element.scrollHeight > element.clientHeight + 1 && (overflowY === 'hidden' || overflowY === 'clip');
        const hangs = element.matches('button, .button') && element.scrollWidth > element.clientWidth + 1;
        return wide || high || hangs;
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
  });
}

/** What stands out of the window sideways and is in no box that scrolls. */
export function outOfWindow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean => {
      for (let each = element; each !== null && each !== document.body; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each);
        if ((overflowX === 'auto' || overflowX === 'scroll') && each.matches('[data-scrolls-sideways], main *'))
          return true;
      }
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.closest('.visually-hidden, svg') === null)
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement);
      })
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`)
      .slice(0, 8);
  });
}

/** Boxes of the page, but those of the chart and the table, that scroll sideways (CONVENTIONS A15). */
export function sidewaysBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'html, body, header, footer, aside, dialog, #panel-body, .popover, [role=dialog], [role=menu]',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .map(
        (element) =>
          `${element.tagName}.${element.className} ${String(element.scrollWidth)} > ${String(element.clientWidth)}`,
      ),
  );
}

/** The spacing of text that WCAG 1.4.12 asks pages to bear. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
