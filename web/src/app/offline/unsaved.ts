const written = new Set<Element>();

const isWriting = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['search', 'checkbox', 'radio'].includes(target.type));

/** Remembers into which fields something was typed that no form has taken since. */
export function watchWriting(): () => void {
  const onInput = ({ target }: Event) => {
    if (isWriting(target)) written.add(target);
  };
  const onSubmit = ({ target }: Event) =>
    written.forEach((field) => (target as Element).contains(field) && written.delete(field));
  document.addEventListener('input', onInput);
  document.addEventListener('submit', onSubmit);
  return () => {
    document.removeEventListener('input', onInput);
    document.removeEventListener('submit', onSubmit);
  };
}

/** Whether words that were typed and not saved are still on the screen. */
export const hasUnsavedWords = () =>
  [...written].some(
    (field) => field.isConnected && field.checkVisibility() && (field as HTMLInputElement).value !== '',
  );
