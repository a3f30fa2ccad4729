// Runs before the first paint, so that a chosen theme never flashes the other one.
(function () {
  var theme = null;
  try {
    theme = localStorage.getItem('jobtracker.theme');
  } catch {
    // Storage may be switched off: the system's theme is used.
  }
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('ion-palette-dark', dark);
})();
