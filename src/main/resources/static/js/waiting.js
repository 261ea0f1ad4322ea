import { seal, unlock, unseal } from "./locks.js";

// A form that was sent where there is no line waits on this device, readable to its writer only, and leaves by itself once there is one.
function wake() {
  const root = document.querySelector("[data-waiting]");
  if (root && !root.dataset.awake) begin(root);
}

function begin(root) {
  root.dataset.awake = "yes";
  const say = root.dataset;
  const prefix = `zarpe:answer:${say.writer}:${say.about}:improvement:`;
  const unlocking = unlock(say.secret, say.writer);
  delete root.dataset.secret;
  const kept = new Map();
  const forms = [...document.querySelectorAll("form[data-waits]")];
  const line = root.querySelector("p");
  let sending = false;

  // ---- what waits: the fields of a form, under a place that a second try of the same form finds again

  const fieldsOf = (form) => [...new FormData(form)].filter(([name]) => name !== "_csrf");

  function placeOf(form) {
    const fields = new FormData(form);
    return `${prefix}${form.getAttribute("action")}#${fields.get("id") ?? fields.get("period") ?? ""}`;
  }

  async function put(place, entry) {
    kept.set(place, entry);
    try {
      const sealed = await seal(await unlocking, place, entry);
      if (!sealed) return false;
      localStorage.setItem(place, sealed);
      return true;
    } catch {
      return false; // a browser that forbids storage, or is full
    }
  }

  function drop(place) {
    kept.delete(place);
    try {
      localStorage.removeItem(place);
    } catch {
      // then nothing was kept
    }
    show();
  }

  async function comeBack() {
    const lock = await unlocking;
    for (const place of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const entry = await unseal(lock, place, localStorage.getItem(place));
      if (entry) kept.set(place, entry);
      else localStorage.removeItem(place);
    }
  }

  async function keep(form) {
    const entry = {
      action: form.getAttribute("action"),
      page: location.pathname + location.search,
      title: form.dataset.waits,
      fields: fieldsOf(form),
      at: Date.now(),
    };
    const safe = await put(placeOf(form), entry);
    show(safe ? say.sayOffline : say.sayFull);
  }

  // ---- sending, the oldest first

  async function flush() {
    if (sending) return;
    sending = true;
    try {
      for (const [place, entry] of [...kept].sort(([, one], [, other]) => one.at - other.at)) {
        if (!entry.stopped && !(await send(place, entry))) break;
      }
    } finally {
      sending = false;
    }
  }

  async function send(place, entry) {
    let response;
    try {
      response = await fetch(entry.action, { method: "POST", body: new URLSearchParams([...entry.fields, ["_csrf", say.csrf]]) });
    } catch {
      return false;
    }
    if (response.redirected && !new URL(response.url).pathname.startsWith("/sign-in")) {
      drop(place);
      show(say.saySent.replace("__", entry.title));
      return true;
    }
    if (response.status === 409 || response.status === 422) {
      await put(place, { ...entry, stopped: true });
      show();
      return true;
    }
    // signed out, or the server in trouble: it stays here
    show(response.status >= 500 ? say.sayOffline : say.saySignedOut);
    return false;
  }

  // ---- what is seen of it

  function show(words = "") {
    const stopped = [...kept].filter(([, entry]) => entry.stopped);
    const waiting = kept.size - stopped.length;
    line.textContent = words || (waiting ? say.sayWaiting.replace("__", waiting) : "");
    root.querySelector("ul").replaceChildren(...stopped.map(([place, entry]) => item(place, entry)));
    root.hidden = !line.textContent && !stopped.length;
  }

  function item(place, entry) {
    const made = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.page;
    link.textContent = say.sayOpen;
    const away = document.createElement("button");
    away.type = "button";
    away.className = "button quiet";
    away.textContent = say.sayDrop;
    away.addEventListener("click", () => drop(place));
    made.append(`${say.sayStopped.replace("__", entry.title)} `, link, " ", away);
    return made;
  }

  /** What was refused comes back into its form; against which version it is meant, the form says anew. */
  function restore() {
    for (const form of forms) {
      const found = [...kept.values()].find((entry) => entry.stopped && entry.page === location.pathname + location.search && entry.action === form.getAttribute("action"));
      if (!found) continue;
      for (const field of form.querySelectorAll("[name]")) {
        const values = found.fields.filter(([name]) => name === field.name).map(([, value]) => value);
        if (field.name === "_csrf" || field.name === "version") continue;
        if (field.type === "radio" || field.type === "checkbox") field.checked = values.includes(field.value);
        else if (values.length) field.value = values[0];
      }
    }
  }

  const mine = ({ target }) => (root.isConnected && target instanceof HTMLFormElement && forms.includes(target) ? target : null);
  document.addEventListener("htmx:sendError", (event) => mine(event) && keep(mine(event)));
  document.addEventListener("htmx:beforeSwap", (event) => {
    const form = event.detail.requestConfig?.elt;
    if (root.isConnected && forms.includes(form)) drop(placeOf(form));
  });
  window.addEventListener("online", () => root.isConnected && flush());
  setInterval(() => root.isConnected && kept.size && flush(), 15000);

  comeBack().catch(() => {}).then(() => {
    restore();
    show();
    flush();
  });
}

wake();
// pages follow each other within one document, where a module runs only once
document.addEventListener("htmx:load", wake);
