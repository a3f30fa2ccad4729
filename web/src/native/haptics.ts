import { Haptics, ImpactStyle, NotificationType } from '@capacitor/haptics';

/** Ionic's own controls feel like a phone's as soon as the plugin is there; this is for the rest. */
export const feel = {
  choice: () => Haptics.impact({ style: ImpactStyle.Light }),
  word: () => Haptics.notification({ type: NotificationType.Success }),
};

/** A tick when another tab or segment is chosen. */
export function feelChoices(document: Document): () => void {
  const tick = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('ion-tab-button, [role=tab], [role=switch]'))
      void feel.choice();
  };
  document.addEventListener('click', tick);
  return () => document.removeEventListener('click', tick);
}
