import { useState, type KeyboardEvent } from 'react';
import type { Application, Stage } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { stepFrom } from './steps';

/** Moves a card by keys: space takes it up, the arrows carry it, space or Enter puts it down, Escape leaves it. */
export function useCardKeys(
  stages: Stage[],
  moveTo: (application: Application, key: string) => void,
  say: (words: string) => void,
) {
  const t = useText();
  const [held, setHeld] = useState<Application | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const nameOf = (key: string) => stages.find((stage) => stage.key === key)?.name ?? key;
  const letGo = () => {
    setHeld(null);
    setOver(null);
  };

  const onKeyDown = (event: KeyboardEvent, application: Application) => {
    if (!held) {
      if (event.key !== ' ') return;
      event.preventDefault();
      setHeld(application);
      setOver(application.status);
      say(t('board.taken', { title: application.role_title, stage: nameOf(application.status) }));
      return;
    }
    const step = stepFrom(stages, over ?? held.status, event.key);
    if (step) {
      setOver(step);
      document
        .querySelector(`[data-stage="${CSS.escape(step)}"]`)
        ?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
      say(t('board.over', { stage: nameOf(step) }));
    } else if (event.key === ' ' || event.key === 'Enter') {
      const target = over ?? held.status;
      letGo();
      moveTo(held, target);
      say(t(target === held.status ? 'board.left' : 'board.dropped', { stage: nameOf(target) }));
      focusOn(held.id, target);
    } else if (event.key === 'Escape') {
      letGo();
      say(t('board.left', { stage: nameOf(held.status) }));
    } else return;
    event.preventDefault();
  };

  const onBlur = () => {
    if (held) letGo();
  };

  return { held, over, onKeyDown, onBlur };
}

const patience = 60;

/** The card is drawn anew in its new column, a few frames later; the focus follows it there. */
function focusOn(id: string, stage: string, frames = 0) {
  const link = document.querySelector<HTMLElement>(
    `[data-stage="${CSS.escape(stage)}"] [data-card="${CSS.escape(id)}"] a`,
  );
  if (link) link.focus();
  else if (frames < patience) requestAnimationFrame(() => focusOn(id, stage, frames + 1));
}
