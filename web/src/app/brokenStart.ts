const texts = {
  en: { told: 'JobTracker could not be loaded.', again: 'Try again' },
  sv: { told: 'JobTracker kunde inte laddas.', again: 'Försök igen' },
};

/** Says that the app's files did not come, with nothing but what is here already. */
export function tellBrokenStart(place: HTMLElement) {
  const { told, again } = document.documentElement.lang.startsWith('sv') ? texts.sv : texts.en;
  const notice = document.createElement('div');
  notice.className = 'starting-failed';
  notice.role = 'alert';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again;
  button.addEventListener('click', () => location.reload());
  notice.append(told, button);
  place.replaceChildren(notice);
}
