// Before the first paint: the theme of last time, else the system's. The same choice as in libs/shared/web/src/page/theme.ts.
(function () {
  var chosen = (document.cookie.match(/(?:^|; )ff_theme=(light|dark)/) || [])[1];
  var theme = chosen || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  document.documentElement.classList.add(theme);
})();
