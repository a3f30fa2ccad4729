// Runs before the first paint, so that a chosen theme never flashes the other one, nor the sign-in page before the tabs.
// It also knows what will be needed next, and has it fetched: this device's language, and the one part of the app.
(function () {
  var files = document.currentScript.dataset;
  var kept = {};
  try {
    kept = localStorage;
  } catch {
    // Storage may be switched off: the system's theme is used.
  }
  var theme = kept['jobtracker.theme'];
  var language = kept['jobtracker.language'];
  var signedIn = 'jobtracker.refresh_token' in kept;
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('ion-palette-dark', dark);
  document.documentElement.classList.toggle('starts-inside', signedIn);

  if (!(language in files)) {
    var wishes = navigator.languages.map(function (wish) {
      return wish.slice(0, 2);
    });
    language = wishes.find(function (wish) {
      return wish in files;
    });
  }
  [files[signedIn ? 'inside' : 'outside'], files[language || 'en']].forEach(function (names) {
    (names || '').split(' ').forEach(function (name) {
      var link = document.createElement('link');
      link.rel = /css$/.test(name) ? 'preload' : 'modulepreload';
      if (link.rel === 'preload') link.as = 'style';
      link.crossOrigin = '';
      link.href = name;
      if (name) document.head.append(link);
    });
  });
})();
