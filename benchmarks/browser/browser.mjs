import puppeteer from "puppeteer-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/**
 * A browser with nothing in its cache. Its window has room for every viewport: what is drawn outside the window is never
 * shown, and a picture that is never shown has no end.
 */
export const launch = () =>
  puppeteer.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--window-size=1600,1200",
    ],
  });

/** A page of that browser in which somebody is signed in, and which has not shown the app yet. */
export async function signedInPage(browser, { address, email, password }) {
  const answer = await fetch(`${address}/api/v1/auth/signin`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`signing in: ${answer.status} ${await answer.text()}`);
  const { refresh_token: token } = await answer.json();
  const page = await browser.newPage();
  // Only once: from then on the app keeps newer ones there.
  await page.evaluateOnNewDocument((kept) => {
    if (sessionStorage.getItem("seeded")) return;
    sessionStorage.setItem("seeded", "yes");
    localStorage.setItem("jobtracker.refresh_token", kept);
  }, token);
  return page;
}
