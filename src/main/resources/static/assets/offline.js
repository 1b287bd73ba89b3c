/* Without network: one page with the emergency numbers, and nothing else. No page of a person is ever kept. */
"use strict";
var KEPT = "numbers", PAGE = "/help-now/without-network";

self.addEventListener("install", function (event) {
  /* Without cookies the server answers as to nobody, in the language that this script was asked in. */
  var asked = new Request(PAGE, {
    credentials: "omit", cache: "no-store",
    headers: { "Accept-Language": location.search.slice(1).split(".")[0] }
  });
  event.waitUntil(caches.open(KEPT).then(function (kept) {
    return fetch(asked).then(function (answer) {
      if (!answer.ok || answer.redirected) throw new Error("not now");
      return kept.put(PAGE, answer);
    });
  }).then(function () { return self.skipWaiting(); }));
});

self.addEventListener("fetch", function (event) {
  /* Only whole pages that one opens; forms stay with the browser, which can send them again. */
  if (event.request.mode !== "navigate" || event.request.method !== "GET") return;
  event.respondWith(fetch(event.request).catch(function () {
    return caches.match(PAGE, { cacheName: KEPT, ignoreVary: true }).then(function (kept) { return kept || Response.error(); });
  }));
});
