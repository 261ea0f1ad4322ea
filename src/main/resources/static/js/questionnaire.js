import { seal, unlock, unseal } from "./locks.js";

// A questionnaire that survives a lost connection: each answer is kept on this device until the server has it.
function wake() {
  const root = document.querySelector("[data-questionnaire]");
  if (root && !root.dataset.awake) begin(root);
}

function begin(root) {
  root.dataset.awake = "yes";
  const prefix = `zarpe:answer:${root.dataset.writer}:${root.dataset.enrolment}:${root.dataset.instrument}:`;
  const say = root.dataset;
  const connection = root.querySelector("#connection");
  const items = new Map([...root.querySelectorAll("[data-item]")].map((card) => [card.dataset.item, card]));
  const sections = [...root.querySelectorAll("[data-section]")];
  let sending = false;

  // ---- what waits on this device: readable here, encrypted in the browser's storage. The key is made of a secret of
  // whoever is signed in and is in memory only, so that nobody else on this device can read what waits.

  const unlocking = unlock(root.dataset.secret, root.dataset.writer);
  delete root.dataset.secret;
  const answers = new Map();
  const writing = new Map();

  const keep = (item, value, version) => put(prefix + item, { value, version, at: Date.now() });

  function put(key, answer) {
    answers.set(key, answer);
    store(key);
  }

  function drop(key) {
    answers.delete(key);
    store(key);
  }

  // one write after the other: the last one stands
  function store(key) {
    const before = writing.get(key) ?? Promise.resolve();
    writing.set(key, before.then(() => write(key)).catch(() => tell(key.slice(prefix.length), say.sayFull, "danger")));
  }

  async function write(key) {
    const answer = answers.get(key);
    if (!answer) {
      localStorage.removeItem(key);
      return;
    }
    const sealed = await seal(await unlocking, key, answer);
    if (sealed && answers.get(key) === answer) localStorage.setItem(key, sealed);
  }

  async function comeBack() {
    const lock = await unlocking;
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const answer = await unseal(lock, key, localStorage.getItem(key));
      if (!answer) localStorage.removeItem(key);
      else if (!answers.has(key)) put(key, answer);
    }
  }

  // ---- fields

  const fields = (card) => [...card.querySelectorAll(`[name="${card.dataset.item}"]`)];

  function valueOf(card) {
    const [first] = fields(card);
    return first.type === "radio" ? fields(card).find((field) => field.checked)?.value ?? "" : first.value;
  }

  function show(card, value) {
    const [first] = fields(card);
    if (first.type === "radio") for (const field of fields(card)) field.checked = field.value === value;
    else first.value = value;
  }

  function tell(item, words, tone = "soft") {
    const state = items.get(item)?.querySelector(".question-state");
    if (!state) return;
    const line = document.createElement("p");
    line.className = `question-line small ${tone}`;
    line.textContent = words;
    state.replaceChildren(line);
  }

  const time = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

  // ---- sending, one after the other, oldest first

  function changed(card) {
    const item = card.dataset.item;
    keep(item, valueOf(card), Number(card.dataset.version));
    tell(item, say.saySaving);
    flush();
  }

  async function flush() {
    if (sending) return;
    sending = true;
    const failed = new Set();
    try {
      for (;;) {
        const next = [...answers]
          .filter(([key, answer]) => !failed.has(key) && !answer.stopped)
          .sort(([, one], [, other]) => one.at - other.at)[0];
        if (!next) break;
        const [key, answer] = next;
        const reached = await send(key.slice(prefix.length), answer, key);
        if (!reached) break;
        if (answers.get(key)?.at === answer.at) failed.add(key);
      }
    } finally {
      sending = false;
      tellConnection();
    }
  }

  async function send(item, answer, key) {
    let response;
    try {
      response = await fetch(say.answers + item, {
        method: "POST",
        headers: { "HX-Request": "true", "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({ _csrf: say.csrf, value: answer.value, version: String(answer.version) }),
      });
    } catch {
      await writing.get(key);
      tell(item, localStorage.getItem(key) ? say.sayOffline : say.sayFull, "warning");
      return false;
    }
    const part = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-saved]");
    if (!part) {
      // signed out, or the server in trouble: the answer stays here
      tell(item, response.status >= 500 ? say.sayOffline : say.saySignedOut, "warning");
      return false;
    }
    take(item, answer, key, part, response.status);
    return true;
  }

  function take(item, answer, key, part, status) {
    const card = items.get(item);
    const latest = answers.get(key);
    const overtaken = latest && latest.at !== answer.at;
    if (status === 409) {
      if (!overtaken) put(key, { ...answer, stopped: true });
      offer(card, answer, key, part);
      return;
    }
    if (overtaken && status < 400) {
      put(key, { ...latest, version: Number(part.dataset.version) });
    } else if (!overtaken) {
      // a refused answer stays in the field, where it can be put right
      drop(key);
    }
    if (!card) return;
    const state = card.querySelector(".question-state");
    card.classList.toggle("refused", status >= 400);
    for (const field of fields(card)) {
      if (field.type !== "radio") field.toggleAttribute("aria-invalid", status >= 400);
    }
    if (status >= 400) {
      state.replaceChildren(...part.querySelector("[data-state]").children);
      return;
    }
    setVersion(card, part.dataset.version);
    tell(item, say.saySaved.replace("__", time()), "saved");
    progress(part);
  }

  function setVersion(card, version) {
    card.dataset.version = version;
    card.querySelector(`[name="version.${card.dataset.item}"]`).value = version;
  }

  function progress(part) {
    const meter = root.querySelector("#progress progress");
    meter.max = Math.max(part.dataset.total, 1);
    meter.value = part.dataset.answered;
    root.querySelector("#progress .meter-count").textContent = part.dataset.words;
    for (const section of part.querySelectorAll("[data-progress]")) {
      const place = root.querySelector(`.section-list [data-progress="${section.dataset.progress}"]`);
      if (place) place.textContent = section.textContent;
    }
    const notAsked = part.dataset.notAsked.split(" ");
    for (const [item, card] of items) card.hidden = notAsked.includes(item);
    for (const words of root.querySelectorAll("[data-when]")) {
      words.hidden = (words.dataset.when === "complete") !== (part.dataset.complete === "true");
    }
  }

  // ---- two versions to choose from

  function offer(card, answer, key, part) {
    if (!card) return;
    card.classList.add("refused");
    const state = card.querySelector(".question-state");
    state.replaceChildren(...part.querySelector("[data-state]").children);
    const theirs = state.querySelector("[data-clash]")?.dataset.theirValue ?? "";
    const choices = document.createElement("div");
    choices.className = "actions";
    choices.append(
      button(say.sayTheirs, () => {
        drop(key);
        show(card, theirs);
        settle(card, part);
      }),
      button(say.sayMine, () => {
        show(card, answer.value);
        settle(card, part);
        changed(card);
      }),
    );
    state.append(choices);
  }

  function settle(card, part) {
    card.classList.remove("refused");
    setVersion(card, part.dataset.version);
    card.querySelector(".question-state").replaceChildren();
    fields(card)[0].focus();
    tellConnection();
  }

  function button(words, press) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button secondary";
    made.textContent = words;
    made.addEventListener("click", press);
    return made;
  }

  function tellConnection() {
    connection.textContent = answers.size ? say.sayWaiting.replace("__", answers.size) : "";
    connection.classList.toggle("warning", answers.size > 0);
  }

  // ---- one section at a time

  function go(id, focus = true) {
    const target = sections.find((section) => section.id === id) ?? sections[0];
    for (const section of sections) section.hidden = section !== target;
    for (const link of root.querySelectorAll("[data-goto]")) {
      if (link.dataset.goto === target.id) {
        link.setAttribute("aria-current", "step");
        link.scrollIntoView({ block: "nearest", inline: "center" });
      } else link.removeAttribute("aria-current");
    }
    if (focus) {
      root.scrollIntoView({ block: "start" });
      target.querySelector("h2")?.focus({ preventScroll: true });
    }
  }

  const sectionOf = (item) => items.get(item)?.closest("[data-section]")?.id;

  root.addEventListener("change", (event) => {
    const card = event.target.closest("[data-item]");
    if (card && say.closed !== "true") changed(card);
  });

  // words half typed are kept too, and sent when the field is left or on the next visit
  root.addEventListener("input", (event) => {
    const card = event.target.closest("[data-item]");
    if (card && event.target.type !== "radio" && say.closed !== "true") {
      keep(card.dataset.item, valueOf(card), Number(card.dataset.version));
    }
  });

  root.addEventListener("submit", (event) => {
    const section = event.target.closest("[data-section]");
    if (!section) return;
    event.preventDefault();
    event.stopPropagation();
    document.activeElement?.blur?.();
    flush();
    history.pushState(null, "", `#${sections[sections.indexOf(section) + 1]?.id ?? "end"}`);
    go(sections[sections.indexOf(section) + 1]?.id ?? "end");
  });

  root.addEventListener("click", (event) => {
    const link = event.target.closest("[data-goto]");
    if (!link) return;
    event.preventDefault();
    history.pushState(null, "", `#${link.dataset.goto}`);
    go(link.dataset.goto);
  });

  const onHash = () => root.isConnected && go(location.hash.slice(1), false);
  window.addEventListener("popstate", onHash);
  window.addEventListener("online", () => root.isConnected && flush());
  setInterval(() => root.isConnected && answers.size && flush(), 15000);

  // ---- come back to what was left: unsent answers first, then the first open item

  comeBack().catch(() => {}).then(() => {
    for (const [key, answer] of answers) {
      const card = items.get(key.slice(prefix.length));
      if (!card) continue;
      show(card, answer.value);
      if (answer.stopped) put(key, { ...answer, stopped: false });
      tell(key.slice(prefix.length), say.sayOffline, "warning");
    }
    root.classList.add("stepwise");
    const refused = root.querySelector(".question.refused");
    const wanted = location.hash.slice(1);
    const start = refused?.dataset.item ?? (items.has(wanted) ? wanted : null);
    if (start) go(sectionOf(start), false);
    else if (sections.some((section) => section.id === wanted)) go(wanted, false);
    else go(say.open ? sectionOf(say.open) : "end", false);
    flush();
  });
}

wake();
// pages follow each other within one document, where a module runs only once
document.addEventListener("htmx:load", wake);
