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
document.addEventListener("click", ({ target }) => {
  const as = target.closest("[data-as]")?.dataset.as;
  if (!as) return;
  const figure = target.closest("figure");
  const link = document.createElement("a");
  const content = as === "svg" ? picture(figure.querySelector("svg")) : figures(figure.querySelector("table"));
  link.href = URL.createObjectURL(new Blob([content], { type: as === "svg" ? "image/svg+xml" : "text/csv" }));
  link.download = figure.querySelector("[data-take]").dataset.take + "." + as;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

const PAINT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "font-family", "font-size", "font-weight"];
function picture(drawn) {
  const copy = drawn.cloneNode(true);
  const parts = copy.querySelectorAll("*");
  drawn.querySelectorAll("*").forEach((part, i) => {
    const look = getComputedStyle(part);
    for (const name of PAINT) parts[i].setAttribute(name, look.getPropertyValue(name));
  });
  return new XMLSerializer().serializeToString(copy);
}

function figures(table) {
  const quoted = (cell) => `"${cell.textContent.trim().replaceAll('"', '""')}"`;
  return "\ufeff" + [...table.rows].map((row) => [...row.cells].map(quoted).join(",")).join("\r\n");
}
