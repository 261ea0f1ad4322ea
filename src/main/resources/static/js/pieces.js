// A file in small pieces, to an address that knows how far it is (as in tus 1.0): after a lost line it goes on where it ended.
const PIECE = 256 * 1024;

// ask: how a request is tried; it throws where there is no line
export async function begin(uploads, token, file, name, ask) {
  return ask(() => fetch(uploads, {
    method: "POST",
    headers: {
      "X-CSRF-TOKEN": token,
      "Tus-Resumable": "1.0.0",
      "Upload-Length": file.size,
      "Upload-Metadata": `filename ${base64(name)}`,
    },
  }));
}

export const addressIn = (answer) => new URL(answer.headers.get("Location"), location).pathname;

// null where nothing is known of it, or there is no line
export async function offsetOf(address) {
  try {
    const answer = await fetch(address, { method: "HEAD" });
    return answer.ok ? Number(answer.headers.get("Upload-Offset")) : null;
  } catch {
    return null;
  }
}

// false where the server takes no more of it
export async function send(address, token, file, ask, went) {
  let offset = (await offsetOf(address)) ?? 0;
  while (offset < file.size) {
    went(Math.floor((offset / file.size) * 100));
    const answer = await ask(() => fetch(address, {
      method: "POST",
      headers: {
        "X-CSRF-TOKEN": token,
        "X-HTTP-Method-Override": "PATCH",
        "Tus-Resumable": "1.0.0",
        "Content-Type": "application/offset+octet-stream",
        "Upload-Offset": offset,
      },
      body: file.slice(offset, offset + PIECE),
    }));
    if (answer.status !== 204 && answer.status !== 409) return false;
    offset = Number(answer.headers.get("Upload-Offset"));
  }
  return true;
}

const base64 = (words) => btoa(String.fromCharCode(...new TextEncoder().encode(words)));
