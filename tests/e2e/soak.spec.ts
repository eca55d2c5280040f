import { expect, test } from '@playwright/test';
import { openApp } from './milepost';
import { heldBy, soakCycle } from './soakCycle';

/** Until every part is loaded. The long run, with the heap, is `npm run soak`. */
const WARM_UP = 3;
const CYCLES = 5;

test('plan after plan in one page leaves no nodes, listeners or workers behind', async ({ page }) => {
  test.setTimeout(120_000);
  await openApp(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  for (let cycle = 0; cycle < WARM_UP; cycle++) await soakCycle(page, cycle);
  const before = await heldBy(page, cdp);
  for (let cycle = 0; cycle < CYCLES; cycle++) await soakCycle(page, WARM_UP + cycle);
  const after = await heldBy(page, cdp);
  // One plan of difference would be hundreds of nodes and dozens of listeners a cycle.
  expect(after.nodes - before.nodes).toBeLessThan(CYCLES * 100);
  expect(after.listeners - before.listeners).toBeLessThan(CYCLES * 10);
  expect(after.workers).toBeLessThanOrEqual(1);
});
