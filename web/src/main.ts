import { session } from './api/session';
import { isLanding } from './app/addresses';
import { askAhead } from './app/askAhead';
import { tellBrokenStart } from './app/brokenStart';
import { keepAnswers } from './app/offline/keeping';
import { watchReachability } from './app/offline/reachable';
import { watchOutbox } from './app/offline/waiting';
import { InsidePart, OutsidePart } from './app/parts';
import { queryClient } from './app/queryClient';
import { chosenLanguage, loadMessages } from './i18n/language';
import { learnAgo } from './i18n/learned';
import { wordsOf } from './i18n/words';
import { inShell } from './native/shell';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

// Not awaited at the top: the files that are fetched here import from this one, and would wait for it to end.
open(root).catch(() => tellBrokenStart(root));

async function open(place: HTMLElement) {
  // The largest files come first, and meanwhile the server is asked for what they will show.
  const drawing = import('./app/start');
  const language = chosenLanguage();
  document.documentElement.lang = language;
  // Made ready while the rest is on its way: a slow phone takes long to know how a language writes its numbers.
  const texts = loadMessages(language).then((messages) => wordsOf(language, messages));

  setTimeout(() => learnAgo(language));

  if (inShell()) await (await import('./native/start')).start(place);
  await session.restore();
  const { signedIn } = session.state;
  if (signedIn) void session.accessToken().catch(() => undefined);
  const part = (signedIn && !isLanding(location.pathname) ? InsidePart : OutsidePart).fetch();
  await keepAnswers(queryClient);
  watchReachability(queryClient);
  watchOutbox(queryClient);
  const answers = askAhead(queryClient, signedIn);

  // A part that did not come is asked for again when it is drawn, which tells what is wrong.
  const [{ start }] = await Promise.all([drawing, texts, part.catch(() => undefined)]);
  await answers();
  start(place);
}
