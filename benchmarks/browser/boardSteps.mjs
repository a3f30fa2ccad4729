const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const cards = (stage) => `[data-stage="${stage}"] [data-card]`;

/** A stage with cards that is in sight, and the one to its right, or else to its left. */
const stagesOf = (page) =>
  page.$$eval("[data-stage]", (all) => {
    const left = (each) => each.getBoundingClientRect().left;
    const from = all.findIndex((each) => each.querySelector("[data-card]") && left(each) >= 0 && left(each) < innerWidth - 200);
    return [all[from], all[from + 1] ?? all[from - 1]].map((each) => each.dataset.stage);
  });

async function drag(page, { screen }) {
  const [from, to] = await stagesOf(page);
  const card = await (await page.$(cards(from))).boundingBox();
  const target = await (await page.$(`[data-stage="${to}"]`)).boundingBox();
  const [x, y] = [card.x + 60, card.y + card.height / 2];
  const end = [Math.min(target.x + 40, page.viewport().width - 20), target.y + 200];
  if (screen === "phone") {
    const touch = await page.touchscreen.touchStart(x, y);
    await pause(450);
    for (let part = 1; part <= 6; part++)
      await touch.move(x + ((end[0] - x) * part) / 6, y + ((end[1] - y) * part) / 6);
    await touch.end();
  } else {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(...end, { steps: 12 });
    await page.mouse.up();
  }
}

/** What one does on a board of applications. */
export const boardSteps = {
  list: "board of 500 cards",
  prepare: async (page, address) => {
    await page.goto(`${address}/apps?view=board`);
    await page.waitForSelector("[data-card]");
    await pause(4_000);
  },
  steps: {
    "take a card up by key": async (page) => {
      const [stage] = await stagesOf(page);
      await page.focus(`${cards(stage)} a`);
      await page.keyboard.press("Space");
    },
    "carry it": async (page) => page.keyboard.press("ArrowRight"),
    "put it down": async (page) => page.keyboard.press("Space"),
    "drag a card": drag,
    "move by the menu": async (page) => {
      const [from, to] = await stagesOf(page);
      await page.focus(`${cards(from)} select`);
      await page.select(`${cards(from)} select`, to);
    },
    "open a card": async (page, { screen }) => {
      const [stage] = await stagesOf(page);
      const box = await (await page.$(`${cards(stage)} a`)).boundingBox();
      const at = [box.x + box.width / 3, box.y + box.height / 2];
      await (screen === "phone" ? page.touchscreen.tap(...at) : page.mouse.click(...at));
    },
    "go back": async (page, { screen }) => {
      if (screen === "desktop") await page.keyboard.press("2");
      else {
        const back = await page.waitForSelector(".ion-page:not(.ion-page-hidden) ion-back-button", { visible: true });
        const box = await back.boundingBox();
        await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      }
      // Whether the cards are there again is not asked for meanwhile: asking takes time of its own.
      await pause(1_500);
    },
    "new application": async (page) => {
      await page.keyboard.press("n");
      await pause(1_000);
      await page.keyboard.press("Escape");
      await pause(1_000);
    },
  },
};
