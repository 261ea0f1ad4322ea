// A form is sent once, and while its answer is on the way every other form of the page rests too:
// they carry versions and places that the answer may change, and a press they took would be lost or refused unseen.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-once]")) return;
  if (document.body.dataset.sending) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  document.body.dataset.sending = "yes";
  form.setAttribute("aria-busy", "true");
  // after the browser has read the pressed button's own name and value
  setTimeout(() => document.body.dataset.sending && rest(true));
}, true);

function rest(resting) {
  for (const button of document.querySelectorAll("form[data-once] button[type=submit]")) button.disabled = resting;
}

function wake() {
  if (!document.body.dataset.sending) return;
  delete document.body.dataset.sending;
  for (const form of document.querySelectorAll("form[aria-busy]")) form.removeAttribute("aria-busy");
  rest(false);
}

// Back button: the page comes out of the cache as it was left.
window.addEventListener("pageshow", wake);
// Not before the new page is alive: until then its forms would leave without htmx.
document.addEventListener("htmx:afterSettle", wake);
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!detail.successful) wake();
});

// A whole page that refuses is still a page to read; a part that fails says so and leaves what was typed.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status >= 400 && detail.boosted) {
    detail.shouldSwap = true;
    detail.isError = false;
  }
});
document.addEventListener("htmx:responseError", () => say(document.body.dataset.broken));
// a form that waits on this device by itself says so beside it
document.addEventListener("htmx:sendError", ({ target }) => target.matches?.("form[data-waits]") || say(document.body.dataset.lost));
document.addEventListener("zarpe:say", ({ detail }) => say(detail));

let silence;
function say(words) {
  const voice = document.getElementById("voice");
  if (!voice || !words) return;
  voice.textContent = words;
  clearTimeout(silence);
  silence = setTimeout(() => { voice.textContent = ""; }, 8000);
}

// What went wrong takes the focus; a new page begins at its content.
const settled = new WeakSet();
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (!detail.xhr || settled.has(detail.xhr)) return; // told once for each part
  settled.add(detail.xhr);
  const place = detail.target?.isConnected ? detail.target : document;
  const refused = place.querySelector("[aria-invalid=true], .refused input, [role=alert][tabindex]");
  if (refused) refused.focus();
  else if (detail.boosted && !location.hash) document.getElementById("main")?.focus({ preventScroll: true });
});

// Signing out takes along what this browser keeps. Answers that were not sent are the only copy: their writer says what becomes of them.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-sign-out]")) return;
  const unsent = stored().filter((key) => key.startsWith(`${WAITING}${form.dataset.signOut}:`));
  const chosen = event.submitter?.name === "unsent" ? event.submitter.value : "";
  if (unsent.length && !chosen) {
    event.preventDefault();
    askAbout(form, unsent);
    return;
  }
  const pages = stored().includes(KEPT);
  const photos = chosen === "drop" && unsent.some((key) => key.includes(":photo:"));
  if (chosen === "drop") unsent.forEach((key) => localStorage.removeItem(key));
  stored().filter((key) => !key.startsWith(WAITING)).forEach((key) => localStorage.removeItem(key));
  sessionStorage.clear();
  if (!pages && !photos) return;
  event.preventDefault();
  leave(pages, photos ? form.dataset.signOut : null).finally(() => form.submit());
});

// A browser that does not answer keeps nobody signed in.
async function leave(pages, photosOfWriter) {
  const forgotten = Promise.all([
    pages && import("./kept.js").then(({ forgetPages }) => forgetPages(null)),
    photosOfWriter && import("./photos.js").then(({ forgetPhotos }) => forgetPhotos(photosOfWriter)),
  ]);
  await Promise.race([forgotten, new Promise((go) => setTimeout(go, 3000))]).catch(() => {});
}

// The page of an assessment that was taken along is kept for its writer, and for some hours.
const KEPT = "zarpe:kept";

function sweep() {
  const kept = stored().includes(KEPT) && JSON.parse(localStorage.getItem(KEPT));
  if (!kept) return;
  const person = document.querySelector("form[data-sign-out]")?.dataset.signOut ?? kept.writer;
  const over = person !== kept.writer || Date.now() < kept.at || Date.now() > kept.until;
  if (over) import("./kept.js").then(({ forgetPages }) => forgetPages(person)).catch(() => {});
}

const WAITING = "zarpe:answer:";

function stored() {
  try {
    return Object.keys(localStorage);
  } catch {
    return []; // a browser that forbids storage
  }
}

function askAbout(form, unsent) {
  const question = form.querySelector("[data-unsent]");
  const [about, sheet] = unsent[0].split(":").slice(3);
  question.querySelector("p").textContent = question.dataset.unsent.replace("__", unsent.length);
  const visit = `/companies/${about}/case/assessment`;
  const pages = { assessment: visit, photo: visit, improvement: `/companies/${about}/improvement` };
  question.querySelector("a").href = pages[sheet] ?? `/enrolments/${about}/instruments/${sheet}`;
  question.hidden = false;
  form.lastElementChild.hidden = true;
  question.focus();
}

// Menus close by Escape or a click elsewhere.
const open = () => document.querySelectorAll("details[data-menu][open]");
document.addEventListener("click", (event) => {
  for (const menu of open()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// A row of tabs that is wider than the screen begins at the one that is open.
function reveal() {
  for (const row of document.querySelectorAll("[data-row]")) {
    const here = row.querySelector("[aria-current]");
    if (here) row.scrollLeft = here.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  }
  // and a board where its first card is
  for (const board of document.querySelectorAll(".board")) {
    const first = board.querySelector(".column:not(.none)");
    const beyond = first ? first.getBoundingClientRect().right - board.getBoundingClientRect().right : 0;
    if (beyond > 0) board.scrollLeft += beyond + 40;
  }
}
function offer() {
  for (const row of document.querySelectorAll("[data-take]")) row.hidden = false;
}
// Where several fields lack the same thing, each line of the summary says which field it is about.
function nameFields() {
  for (const link of document.querySelectorAll(".error-summary a:not([data-named])")) {
    const field = document.getElementById(link.hash.slice(1));
    const label = (field?.labels?.[0] ?? field?.querySelector("legend"))?.firstChild?.textContent.trim();
    if (label) link.textContent = label + (label.endsWith("?") ? " " : ": ") + link.textContent;
    link.dataset.named = "";
  }
}
sweep();
reveal();
offer();
nameFields();
document.addEventListener("htmx:afterSettle", offer);
document.addEventListener("htmx:afterSettle", reveal);
document.addEventListener("htmx:afterSettle", nameFields);

// A chart may be taken along: as a picture that carries its colours itself, or as the figures behind it.
document.addEventListener("click", async ({ target }) => {
  const as = target.closest("[data-as]")?.dataset.as;
  if (!as) return;
  const figure = target.closest("figure");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await TAKE[as](figure));
  link.download = figure.querySelector("[data-take]").dataset.take + "." + as;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

const TAKE = {
  svg: (figure) => new Blob([picture(figure)], { type: "image/svg+xml" }),
  png: (figure) => raster(picture(figure)),
  csv: (figure) => new Blob([figures(figure.querySelector("table"))], { type: "text/csv" }),
};

const PAINT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "font-family", "font-size", "font-weight"];
const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const LINE = 22;

// The drawing with its title above and its legend below, for it will stand alone.
function picture(figure) {
  // one of two where a drawing has another shape for phones
  const drawn = [...figure.querySelectorAll("svg")].find((one) => one.getClientRects().length);
  const { width, height } = drawn.hasAttribute("viewBox") ? drawn.viewBox.baseVal : drawn.getBoundingClientRect();
  const title = figure.querySelector("[data-take]").dataset.take;
  const legend = [...figure.querySelectorAll("figcaption li")];
  const across = Math.max(width, title.length * 9) + 2 * MARGIN;
  const down = height + (legend.length + 2) * LINE + 2 * MARGIN;
  const whole = part("svg", { width: across, height: down, viewBox: `0 0 ${across} ${down}` });
  const face = { "font-family": getComputedStyle(figure).fontFamily, fill: getComputedStyle(figure).color };
  whole.append(part("rect", { width: across, height: down, fill: paper(figure) }));
  whole.append(part("text", { ...face, x: MARGIN, y: MARGIN + 8, "font-size": 16, "font-weight": 650 }, title));
  whole.append(painted(drawn, { x: MARGIN, y: MARGIN + LINE + 8, width, height, overflow: "visible" }));
  legend.forEach((entry, i) => {
    const y = MARGIN + height + (i + 2) * LINE;
    whole.append(painted(entry.querySelector("svg"), { x: MARGIN, y }));
    whole.append(part("text", { ...face, x: MARGIN + 36, y: y + 11, "font-size": 14 }, entry.textContent.trim()));
  });
  return new XMLSerializer().serializeToString(whole);
}

function part(name, attributes, words = "") {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = words;
  return made;
}

function painted(drawn, place) {
  const copy = drawn.cloneNode(true);
  const parts = copy.querySelectorAll("*");
  drawn.querySelectorAll("*").forEach((one, i) => {
    const look = getComputedStyle(one);
    for (const name of PAINT) parts[i].setAttribute(name, look.getPropertyValue(name));
    if (one.href) parts[i].setAttribute("href", new URL(one.href.baseVal, location).href);
  });
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value);
  return copy;
}

function paper(part) {
  const colour = getComputedStyle(part).backgroundColor;
  return part.parentElement && /^(transparent|rgba\(0, 0, 0, 0\))$/.test(colour) ? paper(part.parentElement) : colour;
}

async function raster(drawing) {
  const image = new Image();
  image.src = "data:image/svg+xml," + encodeURIComponent(drawing);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function words(cell) {
  const copy = cell.cloneNode(true);
  copy.querySelectorAll("[data-aside]").forEach((aside) => aside.remove());
  return copy.textContent;
}

// As the server's tables: a text that a spreadsheet would run as a formula gets an apostrophe, a number stays a number.
function harmless(text) {
  if (/^[-+\u2212]?\d[\d.,\s]*%?$/.test(text)) return text;
  return text.replace(/(^|[,;|"])(?=[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'");
}

function figures(table) {
  const quoted = (cell) => `"${harmless(words(cell).trim().replace(/\s+/g, " ")).replaceAll('"', '""')}"`;
  return "\ufeff" + [...table.rows].map((row) => [...row.cells].map(quoted).join(",")).join("\r\n");
}
