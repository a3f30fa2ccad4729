const rows = 'ol[aria-label="Results"] > li';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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

/** The wheel turns what lies beneath the mouse. */
const pointAtList = async (page) => page.mouse.move((await middleOf(page, rows))[0], 500);

/** Scrolls until all postings have come, and back a little. */
async function fill(page) {
  for (let tries = 0; tries < 300; tries++) {
    const left = await page.$$eval(rows, (all) => Math.min(...all.map((row) => row.ariaSetSize - row.ariaPosInSet)));
    if (left === 0) {
      await page.mouse.wheel({ deltaY: -40_000 });
      return pause(1_000);
    }
    await page.mouse.wheel({ deltaY: 12_000 });
    await pause(60);
  }
  throw new Error("the end of the list did not come");
}

/** What one does in a list of postings. */
export const listSteps = {
  list: "list of 1,000 postings",
  prepare: async (page, address) => {
    await page.goto(`${address}/jobs`);
    await page.waitForSelector(rows);
    await pointAtList(page);
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
    "open the filters": async (page, { screen }) => {
      await page.evaluate(() => document.activeElement?.blur());
      await pointAtList(page);
      await page.mouse.wheel({ deltaY: -400_000 });
      await pause(400);
      for (const each of await page.$$("button"))
        if ((await each.isVisible()) && (await each.evaluate((button) => button.innerText.trim())) === "Filters") {
          const box = await each.boundingBox();
          const at = [box.x + box.width / 2, box.y + box.height / 2];
          await (screen === "phone" ? page.touchscreen.tap(...at) : page.mouse.click(...at));
          break;
        }
      await pause(1_000);
      await page.keyboard.press("Escape");
      await pause(1_000);
    },
    // Last: what is found then is another list, until the words are gone again.
    "type in the search box": async (page) => {
      for (const each of await page.$$('input[type="search"]')) if (await each.isVisible()) await each.focus();
      await page.keyboard.type("u");
      await pause(1_000);
      await page.keyboard.press("Backspace");
      await pause(1_000);
      await page.waitForSelector(rows, { visible: true });
    },
  },
};
