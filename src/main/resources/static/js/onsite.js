import { forgetPage, keep, sheetsOf } from "./kept.js";
import { seal, unlock, unseal } from "./locks.js";
import { photosOf } from "./photos.js";

// An assessment taken along to where there is no line: all sheets of the visit are in this page after it was opened once, and the page itself opens again
// without one. What is written is kept on this device, sealed, until the server has it; where somebody else wrote meanwhile, a person chooses.
function wake() {
  const root = document.querySelector("[data-onsite][data-forms]");
  if (root && !root.dataset.awake) begin(root);
}

function begin(root) {
  root.dataset.awake = "yes";
  const say = root.dataset;
  const prefix = `zarpe:answer:${say.writer}:${say.company}:assessment:`;
  const drafts = `zarpe:draft:${say.writer}:${say.company}:`;
  const address = `/companies/${say.company}/case/assessment`;
  const list = root.querySelector("[data-onsite-list]");
  const place = root.querySelector("[data-onsite-sheets]");
  const connection = root.querySelector("#connection");
  const unlocking = unlock(say.secret, say.writer);
  delete say.secret;
  const waiting = new Map(); // by requirement: the fields as they were typed, and the version they were typed against
  const writing = new Map();
  const typing = new Map();
  const photos = photosOf(say, unlocking, showPhotos, arrived);
  let sheets = new Map();
  let sending = false;
  let ready = false;
  let signedOut = false;

  // ---- what waits on this device

  function put(id, verdict) {
    waiting.set(id, verdict);
    store(id);
  }

  function drop(id) {
    waiting.delete(id);
    store(id);
  }

  // one write after the other: the last one stands
  function store(id) {
    const before = writing.get(id) ?? Promise.resolve();
    writing.set(id, before.then(() => write(id)).catch(() => tell(id, say.sayFull, "danger")));
    tellConnection();
  }

  async function write(id) {
    const verdict = waiting.get(id);
    if (!verdict) {
      localStorage.removeItem(prefix + id);
      return;
    }
    const sealed = await seal(await unlocking, prefix + id, verdict);
    if (sealed && waiting.get(id) === verdict) localStorage.setItem(prefix + id, sealed);
  }

  async function comeBack() {
    const lock = await unlocking;
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const verdict = await unseal(lock, key, localStorage.getItem(key));
      const id = key.slice(prefix.length);
      if (!verdict) localStorage.removeItem(key);
      else if (!waiting.has(id)) waiting.set(id, { ...verdict, stopped: false });
    }
  }

  // What is being typed, as a phone may throw the page away while its camera is open.
  function draft(sheet) {
    const id = sheet.dataset.sheet;
    clearTimeout(typing.get(id));
    typing.set(id, setTimeout(() => keepDraft(sheet).catch(() => {}), 200));
  }

  async function keepDraft(sheet) {
    const key = drafts + sheet.dataset.sheet;
    const sealed = await seal(await unlocking, key, { fields: fieldsOf(sheet), version: sheet.dataset.version });
    if (sealed && typing.has(sheet.dataset.sheet)) localStorage.setItem(key, sealed);
  }

  function dropDraft(id) {
    clearTimeout(typing.get(id));
    typing.delete(id);
    localStorage.removeItem(drafts + id);
  }

  async function showDrafts() {
    const lock = await unlocking;
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(drafts))) {
      const id = key.slice(drafts.length);
      const draft = await unseal(lock, key, localStorage.getItem(key));
      if (!draft || !sheets.has(id) || waiting.has(id)) {
        localStorage.removeItem(key);
        continue;
      }
      show(sheets.get(id), draft.fields);
      sheets.get(id).dataset.version = draft.version;
    }
  }

  // ---- the sheets

  async function sheetsNow() {
    try {
      return await (await fetch(say.forms, { headers: { Accept: "text/html" } })).text();
    } catch {
      return sheetsOf(say.company, say.writer).catch(() => null); // else the list stays, its links lead to pages
    }
  }

  async function takeAlong() {
    const brought = await sheetsNow();
    const taken = brought && new DOMParser().parseFromString(brought, "text/html").querySelector("[data-taken]");
    if (!taken || !root.isConnected) return;
    place.replaceChildren(...taken.children);
    sheets = new Map([...place.querySelectorAll("[data-sheet]")].map((sheet) => [sheet.dataset.sheet, sheet]));
    for (const form of place.querySelectorAll("form")) form.removeAttribute("data-once");
    for (const [id, verdict] of waiting) if (sheets.has(id)) show(sheets.get(id), verdict.fields);
    await showDrafts();
    for (const id of sheets.keys()) showPhotos(id);
    window.htmx?.process(place);
    ready = true;
    tellConnection();
    tellLine();
  }

  function fieldsOf(sheet) {
    const fields = Object.fromEntries(new FormData(sheet.querySelector("form")));
    delete fields._csrf;
    delete fields.version;
    return fields;
  }

  function show(sheet, fields) {
    for (const field of sheet.querySelectorAll("form [name]")) {
      if (field.type === "hidden" || field.type === "submit") continue;
      if (field.type === "radio" || field.type === "checkbox") field.checked = fields[field.name] === field.value;
      else field.value = fields[field.name] ?? "";
    }
  }

  function go(id, focus = true) {
    const wanted = sheets.get(id);
    list.hidden = Boolean(wanted);
    for (const sheet of sheets.values()) sheet.hidden = sheet !== wanted;
    if (wanted) place.scrollIntoView();
    else window.scrollTo(0, 0);
    if (!focus) return;
    if (wanted) wanted.querySelector("h2").focus({ preventScroll: true });
    else document.getElementById("main")?.focus({ preventScroll: true });
  }

  // ---- words

  function tell(id, words, tone = "soft") {
    const line = document.createElement("p");
    line.className = `question-line small ${tone}`;
    line.textContent = words;
    sheets.get(id)?.querySelector("[data-said]").replaceChildren(line);
    const sign = list.querySelector(`[data-state="${CSS.escape(id)}"]`);
    if (sign && tone === "warning") {
      const badge = document.createElement("span");
      badge.className = "badge warning";
      badge.textContent = words;
      sign.replaceChildren(badge);
    }
  }

  function tellConnection() {
    const pictures = photos.unsent().length;
    const words = [];
    if (waiting.size) words.push(say.sayWaiting.replace("__", waiting.size));
    if (pictures) words.push(say.sayPhotos.replace("__", pictures));
    connection.textContent = words.length ? words.join(" · ") : ready ? say.sayReady : "";
    connection.classList.toggle("warning", words.length > 0);
    if (words.length && signedOut) connection.append(" · ", signIn());
  }

  // Whoever opens this page again is asked to sign in and comes back to it.
  function signIn() {
    const link = document.createElement("a");
    link.href = location.pathname;
    link.textContent = say.saySignIn;
    return link;
  }

  // Without a line no link leads nowhere: what is not on this phone says so.
  function tellLine() {
    root.toggleAttribute("data-lineless", !navigator.onLine);
    for (const link of place.querySelectorAll("a[data-away]")) {
      link.dataset.away ||= link.getAttribute("href");
      if (navigator.onLine) link.setAttribute("href", link.dataset.away);
      else link.removeAttribute("href");
    }
  }

  const time = (at = new Date()) => at.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  // ---- sending, one after the other, oldest first

  async function flush() {
    if (sending) return;
    sending = true;
    const tried = new Set();
    try {
      for (;;) {
        const next = [...waiting]
          .filter(([id, verdict]) => !tried.has(id) && !verdict.stopped)
          .sort(([, one], [, other]) => one.at - other.at)[0];
        if (!next) break;
        const [id, verdict] = next;
        tried.add(id);
        if (!(await send(id, verdict))) break;
        if (waiting.has(id) && waiting.get(id).at !== verdict.at) tried.delete(id);
      }
    } finally {
      sending = false;
      tellConnection();
    }
  }

  async function send(id, verdict) {
    let response;
    try {
      response = await fetch(`/companies/${say.company}/case/assessment/${id}`, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ ...verdict.fields, _csrf: say.csrf, version: String(verdict.version), as: "part" }),
      });
    } catch {
      await writing.get(id);
      tell(id, localStorage.getItem(prefix + id) ? say.sayOffline : say.sayFull, "warning");
      return false;
    }
    const part = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-saved]");
    signedOut = !part && response.status < 500;
    if (!part) {
      // signed out, or the server in trouble: the verdict stays here
      tell(id, response.status >= 500 ? say.sayOffline : say.saySignedOut, "warning");
      return false;
    }
    take(id, verdict, part, response.status);
    return true;
  }

  function take(id, verdict, part, status) {
    const latest = waiting.get(id);
    const overtaken = latest && latest.at !== verdict.at;
    if (status === 409) {
      if (!overtaken) put(id, { ...verdict, stopped: true });
      offer(id, verdict, part);
      return;
    }
    if (overtaken && status < 400) put(id, { ...latest, version: Number(part.dataset.version) });
    else if (!overtaken) drop(id);
    const sheet = sheets.get(id);
    if (status >= 400) {
      // refused: it stays in its form, where it can be put right
      if (sheet) {
        show(sheet, verdict.fields);
        draft(sheet);
        sheet.querySelector("[data-said]").replaceChildren(...part.querySelector("[data-words-said]").children);
      }
      mark(id, say.sayNotTaken);
      return;
    }
    if (sheet) sheet.dataset.version = part.dataset.version;
    tell(id, say.saySaved.replace("__", time()), "saved");
    settleRow(id, part);
  }

  function mark(id, words) {
    const sign = list.querySelector(`[data-state="${CSS.escape(id)}"]`);
    if (!sign) return;
    const badge = document.createElement("span");
    badge.className = "badge danger";
    badge.textContent = words;
    sign.replaceChildren(badge);
  }

  function settleRow(id, part) {
    list.querySelector(`[data-state="${CSS.escape(id)}"]`)?.replaceChildren(...part.querySelector("[data-sign]").children);
    const meter = list.querySelector("[data-onsite-progress] progress");
    meter.max = Math.max(part.dataset.all, 1);
    meter.value = part.dataset.verified;
    list.querySelector("[data-onsite-progress] .meter-count").textContent = part.dataset.words;
  }

  // ---- two versions to choose from: none is lost before a person has chosen

  function offer(id, verdict, part) {
    mark(id, say.sayConflict);
    const sheet = sheets.get(id);
    if (!sheet) return;
    const theirs = Object.fromEntries([...part.querySelectorAll("[data-field]")].map((one) => [one.dataset.field, one.value]));
    const said = sheet.querySelector("[data-said]");
    const words = document.createElement("p");
    words.className = "question-line warning";
    words.textContent = say.sayConflict;
    const choices = document.createElement("div");
    choices.className = "actions";
    choices.append(
      button(say.sayTheirs, () => {
        drop(id);
        dropDraft(id);
        show(sheet, theirs);
        sheet.dataset.version = part.dataset.version;
        said.replaceChildren();
        settleRow(id, part);
      }),
      button(say.sayMine, () => {
        sheet.dataset.version = part.dataset.version;
        said.replaceChildren();
        put(id, { ...verdict, version: Number(part.dataset.version), at: Date.now(), stopped: false });
        flush();
      }),
    );
    said.replaceChildren(words, ...part.querySelector("[data-words-said]").children, choices);
    said.dataset.conflict = id;
  }

  function button(words, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button secondary";
    made.textContent = words;
    made.addEventListener("click", () => {
      delete made.closest("[data-said]")?.dataset.conflict;
      press();
    });
    return made;
  }

  // ---- photos

  function showPhotos(id) {
    tellConnection();
    const sheet = sheets.get(id);
    if (!sheet) return;
    const all = photos.all().filter((photo) => photo.requirement === id);
    const line = sheet.querySelector("[data-photos]");
    line.hidden = !all.length;
    line.replaceChildren(...all.map((photo) => photoLine(sheet, photo)));
    if (all.some((photo) => photo.refused)) mark(id, say.sayRefused);
  }

  function photoLine(sheet, photo) {
    const line = made("li", "piece");
    const sign = made("span", "piece-sign");
    sign.append(photo.picture ? Object.assign(new Image(), { src: photo.picture, alt: "" }) : sheet.querySelector("[data-camera] svg").cloneNode(true));
    const words = made("div", "piece-words stack");
    const state = photo.refused || (photo.full ? say.sayFull : photo.percent === undefined ? say.sayOnPhone : say.saySending.replace("__", photo.percent));
    words.append(made("p", `question-line small ${photo.refused || photo.full ? "danger" : "warning"}`, `${time(new Date(photo.at))} · ${state}`));
    if (photo.percent === undefined) {
      const choices = made("div", "actions");
      if (photo.refused) choices.append(button(say.sayAgain, () => photos.again(photo.id)));
      choices.append(button(say.sayDrop, () => photos.drop(photo.id)));
      words.append(choices);
    }
    line.append(sign, words);
    return line;
  }

  function arrived(id, piece) {
    const sheet = sheets.get(id);
    if (!sheet) return;
    const pieces = sheet.querySelector("[data-pieces]");
    pieces.prepend(document.importNode(piece, true));
    sheet.querySelector("[data-count]").textContent = pieces.children.length;
    sheet.querySelector("[data-evidence]").open = true;
    tell(id, say.sayPhotoSaved.replace("__", time()), "saved");
    tellLine();
  }

  function made(name, kind, words = "") {
    return Object.assign(document.createElement(name), { className: kind, textContent: words });
  }

  // ---- the page itself, on this phone

  const unkept = `zarpe:unkept:${say.writer}:${say.company}`;
  const box = root.querySelector("[data-kept]");

  async function keepPage() {
    if (localStorage.getItem(unkept)) return tellKept(null);
    const until = await keep({ writer: say.writer, company: say.company, address, forms: say.forms });
    if (until) tellKept(until);
  }

  function tellKept(until) {
    box.hidden = false;
    box.querySelector("p").textContent = until ? say.sayReopen.replace("__", time(new Date(until))) : say.sayForgotten;
    const press = box.querySelector("button");
    press.textContent = until ? say.sayForget : say.sayKeep;
    press.onclick = async () => {
      if (until) localStorage.setItem(unkept, "yes");
      else localStorage.removeItem(unkept);
      await (until ? forgetPage(say.company).then(() => tellKept(null)) : keepPage()).catch(() => {});
    };
  }

  // ---- pressing

  root.addEventListener("click", (event) => {
    const link = event.target.closest("[data-take]");
    if (!link || !ready || (link.dataset.take && !sheets.has(link.dataset.take))) return;
    event.preventDefault();
    event.stopPropagation();
    history.pushState(null, "", hashOf(link.dataset.take));
    go(link.dataset.take);
  }, true);

  root.addEventListener("submit", (event) => {
    const sheet = event.target.closest("[data-sheet]");
    if (!sheet) return;
    event.preventDefault();
    event.stopPropagation();
    const id = sheet.dataset.sheet;
    dropDraft(id);
    put(id, { fields: fieldsOf(sheet), version: Number(sheet.dataset.version), at: Date.now() });
    tell(id, say.saySaving);
    flush();
    const next = sheet.dataset.next;
    history.pushState(null, "", hashOf(next));
    go(next);
  }, true);

  root.addEventListener("input", (event) => {
    const sheet = event.target.closest("[data-sheet]");
    if (sheet && !event.target.matches("[data-photo]")) draft(sheet);
  });

  root.addEventListener("change", (event) => {
    const [file] = event.target.matches("[data-photo]") ? event.target.files : [];
    if (!file) return;
    photos.take(event.target.closest("[data-sheet]").dataset.sheet, file);
    event.target.value = "";
  });

  // a small picture that is not on this phone leaves its place to the sign of its kind
  place.addEventListener("error", (event) => event.target.matches?.("img") && event.target.remove(), true);

  // a row of the list has the requirement's name for its anchor, its sheet another
  const hashOf = (id) => (id ? `#sheet-${id}` : "#list");
  const shownIn = (hash) => hash.match(/^#sheet-(.+)$/)?.[1];

  const sendAll = () => flush().then(photos.flush);

  window.addEventListener("popstate", () => root.isConnected && ready && go(shownIn(location.hash), false));
  for (const change of ["online", "offline"]) window.addEventListener(change, () => root.isConnected && tellLine());
  window.addEventListener("online", () => root.isConnected && sendAll());
  setInterval(() => root.isConnected && (waiting.size || photos.unsent().length) && sendAll(), 15000);

  comeBack().catch(() => {}).then(photos.comeBack).catch(() => {}).then(takeAlong).then(() => {
    if (sheets.has(shownIn(location.hash))) go(shownIn(location.hash), false);
    if (ready) keepPage().catch(() => {}); // without a line, what was kept before stays
    return sendAll();
  });
}

wake();
// pages follow each other within one document, where a module runs only once
document.addEventListener("htmx:load", wake);
