// Runs before the first paint, so that a chosen theme never flashes the other one, nor the sign-in page before the tabs.
(function () {
  var theme = null;
  var signedIn = false;
  try {
    theme = localStorage.getItem('jobtracker.theme');
    signedIn = localStorage.getItem('jobtracker.refresh_token') !== null;
  } catch {
    // Storage may be switched off: the system's theme is used.
  }
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('ion-palette-dark', dark);
  document.documentElement.classList.toggle('starts-inside', signedIn);
})();
