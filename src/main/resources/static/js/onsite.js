import { seal, unlock, unseal } from "./locks.js";

// An assessment taken along to where there is no line: all sheets of the visit are in this page after it was opened once.
// What is written is kept on this device, sealed, until the server has it; where somebody else wrote meanwhile, a person chooses.
function wake() {
  const root = document.querySelector("[data-onsite][data-forms]");
  if (root && !root.dataset.awake) begin(root);
}

function begin(root) {
  root.dataset.awake = "yes";
  const say = root.dataset;
  const prefix = `zarpe:answer:${say.writer}:${say.company}:assessment:`;
  const list = root.querySelector("[data-onsite-list]");
  const place = root.querySelector("[data-onsite-sheets]");
  const connection = root.querySelector("#connection");
  const unlocking = unlock(say.secret, say.writer);
  delete say.secret;
  const waiting = new Map(); // by requirement: the fields as they were typed, and the version they were typed against
  const writing = new Map();
  let sheets = new Map();
  let sending = false;
  let ready = false;

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

  // ---- the sheets

  async function takeAlong() {
    let response;
    try {
      response = await fetch(say.forms, { headers: { Accept: "text/html" } });
    } catch {
      return; // the list stays, its links lead to pages
    }
    const taken = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-taken]");
    if (!taken || !root.isConnected) return;
    place.replaceChildren(...taken.children);
    sheets = new Map([...place.querySelectorAll("[data-sheet]")].map((sheet) => [sheet.dataset.sheet, sheet]));
    for (const form of place.querySelectorAll("form")) form.removeAttribute("data-once");
    for (const [id, verdict] of waiting) if (sheets.has(id)) show(sheets.get(id), verdict.fields);
    window.htmx?.process(place);
    ready = true;
    tellConnection();
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
    window.scrollTo(0, 0);
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
    connection.textContent = waiting.size ? say.sayWaiting.replace("__", waiting.size) : ready ? say.sayReady : "";
    connection.classList.toggle("warning", waiting.size > 0);
  }

  const time = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

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
        sheet.querySelector("[data-said]").replaceChildren(...part.querySelector("[data-words-said]").children);
      }
      mark(id, say.sayConflict);
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
      delete made.closest("[data-said]").dataset.conflict;
      press();
    });
    return made;
  }

  // ---- pressing

  root.addEventListener("click", (event) => {
    const link = event.target.closest("[data-take]");
    if (!link || !ready || (link.dataset.take && !sheets.has(link.dataset.take))) return;
    event.preventDefault();
    event.stopPropagation();
    history.pushState(null, "", link.dataset.take ? `#${link.dataset.take}` : "#list");
    go(link.dataset.take);
  }, true);

  root.addEventListener("submit", (event) => {
    const sheet = event.target.closest("[data-sheet]");
    if (!sheet) return;
    event.preventDefault();
    event.stopPropagation();
    const id = sheet.dataset.sheet;
    put(id, { fields: fieldsOf(sheet), version: Number(sheet.dataset.version), at: Date.now() });
    tell(id, say.saySaving);
    flush();
    const next = sheet.dataset.next;
    history.pushState(null, "", next ? `#${next}` : "#list");
    go(next);
  }, true);

  window.addEventListener("popstate", () => root.isConnected && ready && go(location.hash.slice(1), false));
  window.addEventListener("online", () => root.isConnected && flush());
  setInterval(() => root.isConnected && waiting.size && flush(), 15000);

  comeBack().catch(() => {}).then(takeAlong).then(() => {
    if (sheets.has(location.hash.slice(1)) && waiting.has(location.hash.slice(1))) go(location.hash.slice(1), false);
    flush();
  });
}

wake();
// pages follow each other within one document, where a module runs only once
document.addEventListener("htmx:load", wake);
