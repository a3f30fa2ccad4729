import { useIonViewWillEnter, useIonViewWillLeave } from '@ionic/react';
import { useEffect, useRef } from 'react';

/** Every open screen's title; the one that came last is the page's. */
const open: { title: string }[] = [];

function show() {
  const current = open.at(-1);
  document.title = current ? `${current.title} · JobTracker` : 'JobTracker';
}

/** Names the page after the screen, also when a screen that was kept in the stack comes back. */
export function useDocumentTitle(title: string) {
  const entry = useRef({ title });

  const enter = () => {
    leave();
    open.push(entry.current);
    show();
  };
  const leave = () => {
    const at = open.indexOf(entry.current);
    if (at >= 0) open.splice(at, 1);
  };

  useEffect(() => {
    entry.current.title = title;
    show();
  }, [title]);

  useEffect(() => {
    enter();
    return () => {
      leave();
      show();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- both only touch the ref and the list above
  }, []);

  useIonViewWillEnter(enter);
  useIonViewWillLeave(leave);
}
