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
document.addEventListener("htmx:sendError", () => say(document.body.dataset.lost));
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
}
function offer() {
  for (const row of document.querySelectorAll("[data-take]")) row.hidden = false;
}
reveal();
offer();
document.addEventListener("htmx:afterSettle", offer);
document.addEventListener("htmx:afterSettle", reveal);

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
function picture(figure) {
  const drawn = figure.querySelector("svg");
  const copy = drawn.cloneNode(true);
  const parts = copy.querySelectorAll("*");
  drawn.querySelectorAll("*").forEach((part, i) => {
    const look = getComputedStyle(part);
    for (const name of PAINT) parts[i].setAttribute(name, look.getPropertyValue(name));
  });
  const { width, height } = drawn.hasAttribute("viewBox") ? drawn.viewBox.baseVal : drawn.getBoundingClientRect();
  copy.setAttribute("viewBox", `-16 -16 ${width + 32} ${height + 32}`);
  copy.setAttribute("width", width + 32);
  copy.setAttribute("height", height + 32);
  // what is drawn in shares of the width keeps to the drawing, not to its margin
  const frame = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ x: 0, y: 0, width, height, overflow: "visible" })) frame.setAttribute(name, value);
  frame.append(...copy.childNodes);
  const ground = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ x: -16, y: -16, width: width + 32, height: height + 32, fill: paper(figure) })) ground.setAttribute(name, value);
  copy.append(ground, frame);
  return new XMLSerializer().serializeToString(copy);
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

function figures(table) {
  const quoted = (cell) => `"${cell.textContent.trim().replace(/\s+/g, " ").replaceAll('"', '""')}"`;
  return "\ufeff" + [...table.rows].map((row) => [...row.cells].map(quoted).join(",")).join("\r\n");
}
