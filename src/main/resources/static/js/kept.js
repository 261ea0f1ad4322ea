import { sealBytes, unsealBytes } from "./locks.js";
import { within } from "./store.js";

// The page of an assessment opens again without a line: for whoever took it along, on this device, for some hours. It is sealed by a key that the
// browser hands to nobody, not to this script either, and that goes with the page: at signing out, when somebody else signs in, and when the time is over.
const HOURS = 12;
const SIGN = "zarpe:kept"; // whose pages are kept: so that others need not open the database to know
const MODULES = ["store.js", "locks.js", "kept.js", "pieces.js", "photos.js"];
const cacheOf = (page) => `zarpe-onsite:${page.company}:${page.writer}`;

// until when; null where this browser cannot, or where it is somebody else's by now
export async function keep({ writer, company, address, forms }) {
  if (!navigator.serviceWorker || !window.caches || !window.crypto?.subtle) return null;
  const [page, sheets] = await Promise.all([got(address), got(forms)]);
  const shown = new DOMParser().parseFromString(page.text, "text/html");
  if (shown.querySelector("[data-onsite][data-forms]")?.dataset.writer !== writer) return null;
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const kept = { company, writer, at: Date.now(), until: Date.now() + HOURS * 3600000, key, headers: page.headers };
  await takeAssets(await caches.open(cacheOf(kept)), assetsOf(shown));
  kept.page = await sealBytes(key, `${company}:page`, coded(page.text));
  kept.sheets = await sealBytes(key, `${company}:sheets`, coded(sheets.text));
  await within("pages", "readwrite", (pages) => pages.put(kept));
  localStorage.setItem(SIGN, JSON.stringify({ writer, at: kept.at, until: kept.until }));
  await awake(await navigator.serviceWorker.register("/js/onsite-worker.js", { scope: address, type: "module" }));
  return kept.until;
}

function awake({ installing, waiting, active }) {
  const worker = installing ?? waiting ?? active;
  return new Promise((done) => {
    const look = () => worker.state === "activated" && done();
    worker.addEventListener("statechange", look);
    look();
  });
}

const coded = (text) => new TextEncoder().encode(text);

async function got(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) throw new Error(address);
  return { text: await answer.text(), headers: [...answer.headers].filter(([name]) => name !== "content-length") };
}

function assetsOf(shown) {
  const named = [...shown.querySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], use")]
    .map((one) => (one.getAttribute("href") ?? one.getAttribute("src")).replace(/#.*/, ""));
  const modules = MODULES.map((name) => new URL(name, import.meta.url).pathname);
  return [...new Set([...named, ...modules])].map((address) => new URL(address, location).href);
}

async function takeAssets(cache, assets) {
  await cache.addAll(assets);
  for (const request of await cache.keys()) if (!assets.includes(request.url)) await cache.delete(request);
}

// ---- opening it again

export async function reopened(company) {
  const kept = await within("pages", "readonly", (pages) => pages.get(company));
  if (kept && (Date.now() < kept.at || Date.now() > kept.until)) {
    await drop(kept);
    return null;
  }
  return kept ?? null;
}

const text = async (kept, part) =>
  new TextDecoder().decode(await unsealBytes(kept.key, `${kept.company}:${part}`, kept[part]));

export const pageOf = (kept) => text(kept, "page");

export async function sheetsOf(company, writer) {
  const kept = await reopened(company);
  return kept?.writer === writer ? text(kept, "sheets") : null;
}

export async function assetOf(request) {
  return (await caches.match(request.url, { ignoreVary: true })) ?? Response.error();
}

// ---- forgetting it

async function drop(kept) {
  await within("pages", "readwrite", (pages) => pages.delete(kept.company));
  await caches.delete(cacheOf(kept));
}

export async function forgetPage(company) {
  const kept = await within("pages", "readonly", (pages) => pages.get(company));
  if (kept) await drop(kept);
}

// of everybody but this person, who is nobody at signing out; and whatever its time is over
export async function forgetPages(person) {
  const kept = await within("pages", "readonly", (pages) => pages.getAll());
  const over = kept.filter((page) => page.writer !== person || Date.now() > page.until);
  for (const page of over) await drop(page);
  if (over.length < kept.length) return;
  localStorage.removeItem(SIGN);
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.filter((one) => one.active?.scriptURL.endsWith("/js/onsite-worker.js")).map((one) => one.unregister()));
}
