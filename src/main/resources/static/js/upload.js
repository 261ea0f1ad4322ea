// A file over a bad line: it goes in small pieces to an address that knows how far it is (as in tus 1.0), waits where the line is lost, and goes on where it
// ended, also after the page was left: choose the same file again. Without this script the form takes the file at once.
const PIECE = 256 * 1024;
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
  try {
    const address = await begin(place, form, file, key);
    if (!address) return;
    await send(address, form, file, show);
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

async function begin(place, form, file, key) {
  const known = remembered(key);
  if (known && (await offsetOf(known)) !== null) return known;
  const answer = await patiently(() => fetch(place.dataset.upload, {
    method: "POST",
    headers: {
      "X-CSRF-TOKEN": form.elements._csrf.value,
      "Tus-Resumable": "1.0.0",
      "Upload-Length": file.size,
      "Upload-Metadata": `filename ${base64(file.name)}`,
    },
  }), shown(place), place);
  if (answer.status !== 201) throw new Error(answer.status === 422 ? await answer.text() : place.dataset.failed);
  const address = new URL(answer.headers.get("Location"), location).pathname;
  remember(key, address);
  return address;
}

async function send(address, form, file, show) {
  const place = form.closest("[data-upload]");
  let offset = (await offsetOf(address)) ?? 0;
  while (offset < file.size) {
    show(Math.floor((offset / file.size) * 100), place.dataset.going);
    const answer = await patiently(() => fetch(address, {
      method: "POST",
      headers: {
        "X-CSRF-TOKEN": form.elements._csrf.value,
        "X-HTTP-Method-Override": "PATCH",
        "Tus-Resumable": "1.0.0",
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": offset,
      },
      body: file.slice(offset, offset + PIECE),
    }), show, place);
    if (answer.status !== 204 && answer.status !== 409) throw new Error(place.dataset.failed);
    offset = Number(answer.headers.get("Upload-Offset"));
  }
}

async function offsetOf(address) {
  try {
    const answer = await fetch(address, { method: "HEAD" });
    return answer.ok ? Number(answer.headers.get("Upload-Offset")) : null;
  } catch {
    return null; // no line: asked again before the next piece
  }
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

const base64 = (words) => btoa(String.fromCharCode(...new TextEncoder().encode(words)));

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
