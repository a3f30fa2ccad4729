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
const settling = 700;

/** Each interaction takes as long as the slowest of the events that it is made of. */
function interactionsOf(trace) {
  const longest = new Map();
  for (const { name, args } of JSON.parse(new TextDecoder().decode(trace)).traceEvents) {
    const { interactionId, duration, type } = args?.data ?? {};
    if (name !== "EventTiming" || !interactionId) continue;
    if (duration > (longest.get(interactionId)?.milliseconds ?? -1))
      longest.set(interactionId, { type, milliseconds: duration });
  }
  return [...longest.values()];
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const found = [];
for (const { name: screen, viewport } of screens)
  for (const { list, prepare, steps } of [listSteps, boardSteps]) {
    const browser = await launch();
    try {
      const page = await signedInPage(browser, account);
      await page.setViewport(viewport);
      await prepare(page, account.address);
      await page.emulateCPUThrottling(slowdown);
      for (let round = 0; round < rounds; round++)
        for (const [step, act] of Object.entries(steps)) {
          await page.tracing.start({ categories: ["devtools.timeline"] });
          await act(page, { screen, round });
          await pause(settling);
          for (const each of interactionsOf(await page.tracing.stop())) found.push({ screen, list, step, ...each });
        }
    } finally {
      await browser.close();
    }
  }
console.log(JSON.stringify(found));
