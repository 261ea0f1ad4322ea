import { addressIn, begin, offsetOf, send } from "./pieces.js";

// A file over a bad line: it goes in small pieces, waits where the line is lost, and goes on where it ended, also after the page was left:
// choose the same file again. Without this script the form takes the file at once.
const PAUSES = [1000, 2000, 5000, 10000, 20000]; // ms between tries; then the last one again

// before the forms' own rule that each is sent once: what is still coming is not sent yet
addEventListener("submit", (event) => {
  const form = event.target;
  const place = form.closest?.("[data-upload]");
  const file = form.elements?.file?.files?.[0];
  if (!place || !file || form.dataset.uploaded) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.uploading) return;
  form.dataset.uploading = "yes";
  upload(place, form, file).finally(() => delete form.dataset.uploading);
}, true);

async function upload(place, form, file) {
  const show = shown(place);
  const key = `zarpe:upload:${place.dataset.upload}:${file.name}:${file.size}:${file.lastModified}`;
  const token = form.elements._csrf.value;
  const ask = (request) => patiently(request, show, place);
  try {
    const address = await begun(place, token, file, key, ask);
    const taken = await send(address, token, file, ask, (percent) => show(percent, place.dataset.going));
    if (!taken) throw new Error(place.dataset.failed);
    form.elements.upload.value = address.split("/").pop();
    form.elements.file.disabled = true;
    form.dataset.uploaded = "yes";
    forget(key);
    show(100, place.dataset.kept);
    form.requestSubmit();
  } catch (failed) {
    show(0, failed.message || place.dataset.failed);
  }
}

function shown(place) {
  const box = place.querySelector("[data-progress]");
  box.hidden = false;
  return (percent, words) => {
    box.querySelector("progress").value = percent;
    const told = box.querySelector("[data-told]");
    if (told.textContent !== words) told.textContent = words;
  };
}

async function begun(place, token, file, key, ask) {
  const known = remembered(key);
  if (known && (await offsetOf(known)) !== null) return known;
  const answer = await begin(place.dataset.upload, token, file, file.name, ask);
  if (answer.status !== 201) throw new Error(answer.status === 422 ? await answer.text() : place.dataset.failed);
  const address = addressIn(answer);
  remember(key, address);
  return address;
}

async function patiently(ask, show, place) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await ask();
      if (answer.status < 500) return answer;
    } catch {
      // the line is lost
    }
    show(place.querySelector("progress").value, place.dataset.waiting);
    await pause(PAUSES[Math.min(tries, PAUSES.length - 1)]);
  }
}

function pause(time) {
  return new Promise((go) => {
    const timer = setTimeout(go, time);
    addEventListener("online", () => { clearTimeout(timer); go(); }, { once: true });
  });
}

function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser that forbids storage begins anew
  }
}

function remember(key, address) {
  try {
    localStorage.setItem(key, address);
  } catch {
    // as above
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // as above
  }
}
