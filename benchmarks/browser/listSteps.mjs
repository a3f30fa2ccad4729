const rows = 'ol[aria-label="Results"] > li';
const wanted = 1000;

/** The numbers in the list of the rows that are drawn and in sight. */
const inSight = (page) =>
  page.$$eval(rows, (all) =>
    all
      .filter((row) => {
        const { top, bottom, height } = row.getBoundingClientRect();
        return height > 0 && top > 260 && bottom < innerHeight - 120;
      })
      .map((row) => row.ariaPosInSet ?? row.getAttribute("aria-posinset")),
  );

const row = async (page, nth = 0) => `${rows}[aria-posinset="${(await inSight(page))[nth]}"]`;

const middleOf = async (page, selector) => {
  const box = await (await page.waitForSelector(selector, { visible: true })).boundingBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

const press = async (page, selector, screen) => {
  const [x, y] = await middleOf(page, selector);
  return screen === "phone" ? page.touchscreen.tap(x, y) : page.mouse.click(x, y);
};

/** Scrolls until all postings have come, and back to the middle. */
async function fill(page) {
  for (let tries = 0; tries < 400; tries++) {
    const last = await page.$$eval(rows, (all) =>
      Math.max(0, ...all.map((each) => Number(each.getAttribute("aria-posinset")))),
    );
    if (last >= wanted - 2) break;
    await page.mouse.wheel({ deltaY: 12_000 });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await page.mouse.wheel({ deltaY: -40_000 });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

/** What one does in a list of postings. */
export const listSteps = {
  list: "list of 1,000 postings",
  prepare: async (page, address) => {
    await page.goto(`${address}/jobs`);
    await page.waitForSelector(rows);
    await page.mouse.move(190, 500);
    await fill(page);
  },
  steps: {
    save: async (page, { screen }) => press(page, `${await row(page)} [data-save]`, screen),
    "open a posting": async (page, { screen }) => press(page, `${await row(page, 1)} a[href]`, screen),
    back: async (page, { screen }) => {
      if (screen === "phone")
        await press(
          page,
          "ion-page:not(.ion-page-hidden) ion-back-button, .ion-page:not(.ion-page-hidden) ion-back-button",
          screen,
        );
      else await page.keyboard.press("j");
    },
    "next row": async (page) => page.keyboard.press("j"),
    "type in the search box": async (page) => {
      const box = await page.$$('input[type="search"]');
      for (const each of box) if (await each.isVisible()) await each.focus();
      await page.keyboard.type("u");
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await page.keyboard.press("Backspace");
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await fill(page);
    },
    "open the filters": async (page, { screen }) => {
      await page.evaluate(() => document.activeElement?.blur());
      await page.mouse.move(190, 500);
      await page.mouse.wheel({ deltaY: -400_000 });
      await new Promise((resolve) => setTimeout(resolve, 600));
      await press(page, '::-p-aria([name="Filters"][role="button"])', screen);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await page.keyboard.press("Escape");
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    },
  },
};
