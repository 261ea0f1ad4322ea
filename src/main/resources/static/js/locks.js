// What waits in a browser's storage is readable to its writer only: the key is made of a secret of whoever is signed in and is in memory only.
// A browser that has no such locks (a page that is neither encrypted nor of this machine) keeps what waits in memory alone.

const coded = (text) => new TextEncoder().encode(text);
const signs = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

export async function unlock(secret, writer) {
  if (!secret || !window.crypto?.subtle) return null;
  const stem = await crypto.subtle.importKey("raw", bytes(secret), "HKDF", false, ["deriveKey"]);
  const use = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: coded(`zarpe:answer:${writer}`) };
  return crypto.subtle.deriveKey(use, stem, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

// the place it is kept in is sealed with it: nothing can be moved from one question to another
const lockOf = (iv, place) => ({ name: "AES-GCM", iv, additionalData: coded(place) });

export async function seal(key, place, answer) {
  if (!key) return null;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return `${signs(iv)}.${signs(await crypto.subtle.encrypt(lockOf(iv, place), key, coded(JSON.stringify(answer))))}`;
}

// a photo: its bytes as they are, without a detour over text
export async function sealBytes(key, place, content) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, content: await crypto.subtle.encrypt(lockOf(iv, place), key, content) };
}

export async function unsealBytes(key, place, sealed) {
  return crypto.subtle.decrypt(lockOf(sealed.iv, place), key, sealed.content);
}

export async function unseal(key, place, sealed) {
  try {
    if (sealed.startsWith("{")) return JSON.parse(sealed); // of an earlier version of this page
    const [iv, text] = sealed.split(".").map(bytes);
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(lockOf(iv, place), key, text)));
  } catch {
    return null;
  }
}
