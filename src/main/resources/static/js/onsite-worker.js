import { assetOf, pageOf, reopened } from "./kept.js";

// Looks after the page of one assessment and what it needs, and after nothing else: asked first is always the server; only without a line, what is kept.
const PLACE = /^\/companies\/([0-9a-f-]{36})\/case\/assessment(?:\/([a-z0-9_]+))?$/;
const ASSET = /^\/(js|img|fonts|webjars)\/|^\/zarpe\.css$/;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => again(pathname)));
  else if (ASSET.test(pathname)) event.respondWith(fetch(request).catch(() => assetOf(request)));
});

async function again(pathname) {
  const [, company, requirement] = PLACE.exec(pathname) ?? [];
  const kept = company ? await reopened(company) : null;
  if (!kept) return Response.error();
  return requirement
    ? Response.redirect(`/companies/${company}/case/assessment#sheet-${requirement}`)
    : new Response(await pageOf(kept), { headers: kept.headers });
}
