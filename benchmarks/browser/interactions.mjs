// How long it takes from a touch, a click or a key to the next picture, as the browser's own trace tells it, with the
// processor slowed down to a quarter. Takes what to do as one JSON argument and prints the steps as JSON.
import { launch, signedInPage } from "./browser.mjs";
import { boardSteps } from "./boardSteps.mjs";
import { listSteps } from "./listSteps.mjs";

const { rounds, slowdown, ...account } = JSON.parse(process.argv[2]);
const screens = [
  { name: "phone", viewport: { width: 375, height: 812, hasTouch: true, isMobile: true } },
  { name: "desktop", viewport: { width: 1440, height: 900 } },
];
const settling = 500;
const categories = ["devtools.timeline", "blink.user_timing"];

/**
 * Each interaction takes as long as the slowest of the events that it is made of. A mark of our own stands in the trace
 * before each step.
 */
function interactionsOf(trace) {
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const marks = events.filter(({ name }) => name.startsWith("step:")).sort((one, other) => one.ts - other.ts);
  const longest = new Map();
  for (const { name, ts, args } of events) {
    const { interactionId, duration, type } = args?.data ?? {};
    if (name !== "EventTiming" || !interactionId) continue;
    if (duration <= (longest.get(interactionId)?.milliseconds ?? -1)) continue;
    const step = marks.findLast((mark) => mark.ts <= ts)?.name.slice("step:".length);
    longest.set(interactionId, { step, type, milliseconds: duration });
  }
  return [...longest.values()];
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function walk(browser, { screen, viewport, prepare, steps }) {
  const page = await signedInPage(browser, account);
  await page.setViewport(viewport);
  page.setDefaultTimeout(5_000);
  await prepare(page, account.address);
  await page.emulateCPUThrottling(slowdown);
  await page.tracing.start({ categories });
  for (let round = 0; round < rounds; round++)
    for (const [step, act] of Object.entries(steps)) {
      await page.evaluate((mark) => void performance.mark(mark), `step:${step}`);
      // A step that could not be taken is missing in the report, which names the others.
      await act(page, { screen, round }).catch((stuck) => console.error(`${screen}, ${step}: ${stuck.message}`));
      await pause(settling);
    }
  return interactionsOf(await page.tracing.stop());
}

const found = [];
for (const { name: screen, viewport } of screens)
  for (const { list, prepare, steps } of [listSteps, boardSteps]) {
    const browser = await launch();
    const begun = Date.now();
    try {
      const here = await walk(browser, { screen, viewport, prepare, steps });
      found.push(...here.map((each) => ({ screen, list, ...each })));
      console.error(`${screen}, ${list}: ${here.length} interactions in ${Math.round((Date.now() - begun) / 1000)} s`);
    } finally {
      await browser.close();
    }
  }
console.log(JSON.stringify(found));
