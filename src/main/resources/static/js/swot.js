// The points of a SWOT are dragged to where they belong; the buttons of each point do the same without a pointer.
const FIRM = 5; // px before a press becomes a drag
const EDGE = 72; // px from the edge of the screen where the page begins to move
let sent = null;

wake();
// pages follow each other within one document, where a module runs only once
document.addEventListener("htmx:load", wake);

function wake() {
  const board = document.querySelector("[data-swot=true]");
  if (board && !board.dataset.awake) begin(board);
}

function begin(board) {
  board.dataset.awake = "yes";
  board.classList.add("draggable");
  board.addEventListener("pointerdown", (press) => {
    const point = press.target.closest("[data-grip]")?.closest("[data-point]");
    if (point && press.isPrimary && press.button === 0) take(board, point, press);
  });
  board.addEventListener("submit", ({ target, submitter }) => {
    sent = { id: target.closest("[data-point]").id, by: submitter?.value };
  });
}

function take(board, point, press) {
  const mark = document.createElement("li");
  mark.className = "drop-mark";
  mark.ariaHidden = "true";
  const start = { x: press.clientX, y: press.clientY + scrollY };
  const over = new AbortController();
  const on = (place, name, act) => place.addEventListener(name, act, { signal: over.signal });
  let now = press;
  let frame = 0;

  board.setPointerCapture(press.pointerId);
  on(board, "pointermove", (move) => {
    now = move;
    if (!frame && Math.hypot(now.clientX - start.x, now.clientY + scrollY - start.y) > FIRM) lift();
  });
  on(board, "pointerup", () => end(true));
  on(board, "pointercancel", () => end(false));
  on(document, "keydown", ({ key }) => key === "Escape" && end(false));

  function lift() {
    point.classList.add("taken");
    follow();
  }

  function follow() {
    if (now.clientY < EDGE) scrollBy(0, (now.clientY - EDGE) / 4);
    else if (now.clientY > innerHeight - EDGE) scrollBy(0, (now.clientY - innerHeight + EDGE) / 4);
    point.style.translate = `${now.clientX - start.x}px ${now.clientY + scrollY - start.y}px`;
    aim();
    frame = requestAnimationFrame(follow);
  }

  function aim() {
    const square = document.elementFromPoint(now.clientX, now.clientY)?.closest(".quadrant");
    const list = square && board.contains(square) ? square.querySelector("[data-quadrant]") : null;
    if (!list) return mark.remove();
    const next = [...list.querySelectorAll("[data-point]")].find((one) => one !== point && now.clientY < middle(one));
    if (mark.parentElement !== list || mark.nextElementSibling !== next) list.insertBefore(mark, next ?? null);
  }

  function end(put) {
    over.abort();
    if (!frame) return;
    aim();
    cancelAnimationFrame(frame);
    point.classList.remove("taken");
    point.removeAttribute("style");
    const elsewhere = mark.isConnected && mark.nextElementSibling !== point && mark.previousElementSibling !== point;
    // while an answer is on the way no form leaves
    if (put && elsewhere && !document.body.dataset.sending) send(point, mark);
    else mark.remove();
  }
}

function middle(point) {
  const { top, height } = point.getBoundingClientRect();
  return top + height / 2;
}

// The form of the point's own buttons says where it goes.
function send(point, mark) {
  const home = { list: point.parentElement, next: point.nextElementSibling };
  const form = point.querySelector("form[action$='/place']");
  const told = [field("quadrant", mark.parentElement.dataset.quadrant)];
  if (mark.nextElementSibling) told.push(field("before", mark.nextElementSibling.id));
  mark.replaceWith(point);
  form.append(...told);
  form.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.successful) return;
    home.list.insertBefore(point, home.next);
    for (const one of told) one.remove();
  }, { once: true });
  form.requestSubmit();
}

function field(name, value) {
  const made = document.createElement("input");
  made.type = "hidden";
  made.name = name;
  made.value = value;
  return made;
}

// ---- the page that comes back stays where it was read, and tells where the point stands

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.requestConfig?.elt.closest("[data-point] form")) detail.swapOverride = "innerHTML show:none";
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (!detail.successful) sent = null;
});

document.addEventListener("htmx:afterSettle", () => {
  if (!sent) return;
  const { id, by } = sent;
  sent = null;
  const point = document.getElementById(id);
  if (!point || document.querySelector("main [role=alert]")) return;
  document.dispatchEvent(new CustomEvent("zarpe:say", { detail: point.dataset.stands }));
  const moves = point.querySelector("details");
  moves.open = Boolean(by);
  (by && moves.querySelector(`button[value="${by}"]`) || moves.querySelector("summary")).focus({ preventScroll: !by });
});
