import { seal, sealBytes, unseal, unsealBytes } from "./locks.js";
import { addressIn, begin, offsetOf, send } from "./pieces.js";
import { within } from "./store.js";

// Photos of a visit: on this device, sealed, until the server has them. What it refuses stays with its reason until a person throws it away.
// show: lays out what waits; arrived: what the server shows of one from now on
export function photosOf(say, unlocking, show, arrived) {
  const prefix = `zarpe:answer:${say.writer}:${say.company}:photo:`;
  const uploads = `/companies/${say.company}/evidence/uploads`;
  const waiting = new Map(); // by id; the bytes are among it only where they could not be kept
  let sending = false;

  const all = () => [...waiting].map(([id, photo]) => ({ id, ...photo }));
  const unsent = () => all().filter((photo) => !photo.refused);

  async function take(requirement, file) {
    const id = fresh();
    const photo = { requirement, name: file.name || "foto.jpg", type: file.type, at: Date.now(), picture: await small(file) };
    waiting.set(id, photo);
    try {
      const lock = await unlocking;
      const sealed = lock ? await sealBytes(lock, prefix + id, await file.arrayBuffer()) : null;
      if (sealed) await within("photos", "readwrite", (photos) => photos.put({ id, writer: say.writer, ...sealed }));
      else photo.file = file;
      await note(id);
    } catch {
      photo.file = file;
      photo.full = true;
    }
    show(photo.requirement);
    await flush();
  }

  // the sign beside the bytes: what is counted when somebody signs out
  async function note(id) {
    const { file, percent, ...said } = waiting.get(id);
    const sealed = await seal(await unlocking, prefix + id, said);
    if (sealed && waiting.has(id)) localStorage.setItem(prefix + id, sealed);
  }

  async function comeBack() {
    const lock = await unlocking;
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const photo = await unseal(lock, key, localStorage.getItem(key));
      if (photo) waiting.set(key.slice(prefix.length), photo);
      else await drop(key.slice(prefix.length));
    }
  }

  async function drop(id) {
    const photo = waiting.get(id);
    waiting.delete(id);
    localStorage.removeItem(prefix + id);
    if (photo) show(photo.requirement);
    await within("photos", "readwrite", (photos) => photos.delete(id)).catch(() => {});
  }

  async function again(id) {
    Object.assign(waiting.get(id), { refused: "", upload: "", whole: false });
    await note(id);
    show(waiting.get(id).requirement);
    await flush();
  }

  async function fileOf(id) {
    const { file, type } = waiting.get(id);
    if (file) return file;
    const sealed = await within("photos", "readonly", (photos) => photos.get(id));
    return new Blob([await unsealBytes(await unlocking, prefix + id, sealed)], { type });
  }

  // ---- sending, one after the other

  async function flush() {
    if (sending) return;
    sending = true;
    try {
      for (let next; (next = unsent()[0]);) await deliver(next.id);
    } catch {
      // no line, or nobody signed in: they stay
    } finally {
      sending = false;
      for (const photo of waiting.values()) delete photo.percent;
      for (const requirement of new Set(all().map((photo) => photo.requirement))) show(requirement);
    }
  }

  async function ask(request) {
    const answer = await request();
    if (answer.status >= 500) throw new Error(answer.status);
    return answer;
  }

  async function deliver(id) {
    const photo = waiting.get(id);
    if (!photo.whole && !(await bring(id, photo))) return;
    const answer = await ask(() => fetch(`/companies/${say.company}/case/assessment/${photo.requirement}/photos`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ _csrf: say.csrf, id, upload: photo.upload.split("/").pop(), taken: day(photo.at), as: "part" }),
    }));
    const part = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-sent]");
    if (answer.status === 404) {
      // what had come was forgotten there meanwhile: from the beginning
      Object.assign(photo, { upload: "", whole: false });
      await note(id);
      throw new Error("forgotten");
    }
    if (!part) throw new Error("signed out");
    if (answer.status >= 400) return refuse(id, part.querySelector("[data-why]").textContent);
    await drop(id);
    arrived(photo.requirement, part.firstElementChild);
  }

  // its bytes; false where it was refused
  async function bring(id, photo) {
    const file = await fileOf(id);
    if (!photo.upload || (await offsetOf(photo.upload)) === null) {
      const answer = await begin(uploads, say.csrf, file, photo.name, ask);
      if (answer.status === 422) {
        await refuse(id, await answer.text());
        return false;
      }
      if (answer.status !== 201) throw new Error("signed out");
      photo.upload = addressIn(answer);
      await note(id);
    }
    const went = (percent) => {
      photo.percent = percent;
      show(photo.requirement);
    };
    if (!(await send(photo.upload, say.csrf, file, ask, went))) throw new Error("not taken");
    photo.whole = true;
    await note(id);
    return true;
  }

  async function refuse(id, reason) {
    waiting.get(id).refused = reason;
    await note(id);
    show(waiting.get(id).requirement);
  }

  return { take, comeBack, flush, drop, again, all, unsent };
}

export async function forgetPhotos(writer) {
  const all = await within("photos", "readonly", (photos) => photos.getAll());
  for (const photo of all) if (photo.writer === writer) await within("photos", "readwrite", (photos) => photos.delete(photo.id));
}

// a picture small enough to stand on the page as text; "" where the browser cannot draw it
async function small(file) {
  try {
    const drawn = await createImageBitmap(file, { resizeWidth: 128 });
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: drawn.width, height: drawn.height });
    canvas.getContext("2d").drawImage(drawn, 0, 0);
    return canvas.toDataURL("image/jpeg", 0.7);
  } catch {
    return "";
  }
}

const day = (time) => {
  const at = new Date(time);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

// random, as UUID version 4 has it: randomUUID is not there on a page without encryption
function fresh() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  return [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
