// Lighthouse's mobile preset on one page, several times, each in a browser of its own. Takes what to do as one JSON
// argument and prints what it found as JSON: as measured, and with the processor time of each task in place of the time
// it took on a machine that others use too.
import { auditFlowArtifacts, startFlow } from "lighthouse";
import { launch, signedInPage } from "./browser.mjs";
import { inProcessorTime } from "./processorTime.mjs";

const { path, runs, ...account } = JSON.parse(process.argv[2]);
const categories = ["performance", "accessibility", "best-practices"];
const metrics = {
  first_contentful_paint: "first-contentful-paint",
  largest_contentful_paint: "largest-contentful-paint",
  total_blocking_time: "total-blocking-time",
  cumulative_layout_shift: "cumulative-layout-shift",
  speed_index: "speed-index",
};

/** What took points away, and how much of them there is. */
const short = (lhr, category) =>
  lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? lhr.audits[id].score}`);

const told = (lhr) => {
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  return {
    scores: Object.fromEntries(categories.map((id) => [id, Math.round(lhr.categories[id].score * 100)])),
    metrics: Object.fromEntries(Object.entries(metrics).map(([name, id]) => [name, lhr.audits[id].numericValue])),
    short: Object.fromEntries(categories.map((id) => [id, short(lhr, id)])),
  };
};

const found = [];
for (let run = 0; run < runs; run++) {
  const browser = await launch();
  try {
    const page = account.email ? await signedInPage(browser, account) : await browser.newPage();
    const flow = await startFlow(page, {
      flags: { onlyCategories: categories, disableStorageReset: true },
    });
    await flow.navigate(account.address + path);
    const measured = await flow.createFlowResult();
    const artifacts = await flow.createArtifactsJson();
    artifacts.gatherSteps.forEach((step) => inProcessorTime(step.artifacts.Trace));
    const alone = await auditFlowArtifacts(artifacts);
    found.push({ measured: told(measured.steps[0].lhr), alone: told(alone.steps[0].lhr) });
  } finally {
    await browser.close();
  }
}
console.log(JSON.stringify(found));
