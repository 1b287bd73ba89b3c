/* Small helps for every page; all of it works without them. */
(function () {
  "use strict";

  /* htmx shortens the way on pages that ask for it; others need not load it. */
  var self = document.getElementById("accanto");
  if (self && document.querySelector("[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-boost]")) {
    var htmx = document.createElement("script");
    htmx.src = self.dataset.htmx;
    document.head.appendChild(htmx);
  }

  /* Leave now: cover the page first, then end the session, then go where Back does not return. */
  var exit = document.getElementById("exit");
  var cover = document.createElement("div");
  cover.className = "gone";
  function leave(event) {
    if (event) event.preventDefault();
    document.body.appendChild(cover);
    document.title = " ";
    if (navigator.sendBeacon) navigator.sendBeacon("/exit");
    location.replace(exit.dataset.to);
  }
  if (exit) {
    exit.addEventListener("click", leave);
    /* Out of sight, as in a phone's list of open apps, the page covers itself. Some phones take their picture
       of it before. */
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) document.body.appendChild(cover); else cover.remove();
    });
    var shifts = 0, last = 0;
    document.addEventListener("keyup", function (event) {
      if (event.key !== "Shift") { shifts = 0; return; }
      var now = Date.now();
      shifts = now - last < 1000 ? shifts + 1 : 1;
      last = now;
      if (shifts >= 3) leave();
    });
  }

  /* On a device of one's own the emergency numbers are there without network, too. */
  if (self && self.dataset.offline && navigator.serviceWorker) {
    window.addEventListener("load", function () {
      navigator.serviceWorker.register(self.dataset.offline, { scope: "/" }).catch(function () {});
    });
  }

  /* A session on a shared device ends when nobody does anything, and after a day's work in any case.
     Both are said two minutes before; one press prolongs the first, nothing the second. */
  var ending = document.getElementById("ending");
  if (ending) {
    var stay = ending.querySelector("form"), notes = ending.querySelectorAll("p.notice"), timers = [];
    var last = notes[0], over = notes[1], until = Date.now() + ending.dataset.left * 1000;
    var show = function (what) {
      stay.hidden = what !== stay;
      last.hidden = what !== last;
      over.hidden = what !== over;
    };
    var begin = function () {
      timers.forEach(clearTimeout);
      show(null);
      var left = until - Date.now(), closing = left - 120000, warn = ending.dataset.warn * 1000;
      timers = [
        warn < closing
          ? setTimeout(show, warn, stay)
          : setTimeout(show, Math.max(closing, 0), last),
        setTimeout(ended, Math.min(ending.dataset.end * 1000, left))
      ];
    };
    var ended = function () { show(over); };
    stay.addEventListener("submit", function (event) {
      event.preventDefault();
      fetch(stay.action, { method: "POST", body: new URLSearchParams(new FormData(stay)) })
        .then(function (answer) { (answer.status === 204 ? begin : ended)(); }, function () {});
    });
    document.addEventListener("htmx:afterRequest", begin);
    begin();
  }

  /* Listen to this page: the device's own voice reads the content, sentence by sentence. */
  function listen(button) {
    var voice = window.speechSynthesis;
    if (!voice || !window.SpeechSynthesisUtterance) return;
    var label = button.querySelector("span"), start = label.textContent;
    button.hidden = false;
    button.addEventListener("click", function () {
      if (voice.speaking) { voice.cancel(); return; }
      var main = document.querySelector("main");
      var parts = main.innerText.match(/[^.!?;·\n]+[.!?;·]*/g) || [];
      var left = parts.length;
      label.textContent = button.dataset.stop;
      parts.forEach(function (part) {
        var words = new SpeechSynthesisUtterance(part.trim());
        words.lang = document.documentElement.lang;
        words.rate = 0.95;
        words.onend = words.onerror = function () {
          left -= 1;
          if (left <= 0 || !voice.speaking) label.textContent = start;
        };
        voice.speak(words);
      });
    });
  }

  function wake(root) {
    root.querySelectorAll("[data-listen]").forEach(listen);
    root.querySelectorAll("[data-print]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
    var first = root.querySelector("[data-focus]");
    if (first) first.focus();
  }
  window.addEventListener("pagehide", function () {
    if (window.speechSynthesis) window.speechSynthesis.cancel();
  });
  document.addEventListener("htmx:load", function (event) {
    if (event.target !== document.body) wake(event.target);
  });
  wake(document);
})();
