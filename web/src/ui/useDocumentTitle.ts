import { useEffect } from 'react';

/** The titles of all screens in sight; the one that came last names the page. */
const inSight: { title: string }[] = [];

function show() {
  const current = inSight.at(-1);
  document.title = current ? `${current.title} · JobTracker` : 'JobTracker';
}

/** Names the page after the screen for as long as it is in sight. */
export function useDocumentTitle(title: string, visible = true) {
  useEffect(() => {
    if (!visible) return;
    const entry = { title };
    inSight.push(entry);
    show();
    return () => {
      inSight.splice(inSight.indexOf(entry), 1);
      show();
    };
  }, [title, visible]);
}
