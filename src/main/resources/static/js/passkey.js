// Comes in with a passkey, or makes this machine one. Without passkeys in the browser the forms stay hidden: there are other ways.
const written = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const named = (credentials) => (credentials ?? []).map((credential) => ({ ...credential, id: bytes(credential.id) }));

function reveal() {
  if (!window.PublicKeyCredential) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) form.hidden = false;
}

reveal();
document.addEventListener("htmx:afterSettle", reveal);

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-passkey]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const work = form.dataset.passkey === "new" ? make(form) : enter(form);
  work.catch(() => document.dispatchEvent(new CustomEvent("zarpe:say", { detail: form.dataset.failed })));
}, true);

async function enter(form) {
  const options = await ask(form, "/webauthn/authenticate/options");
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) },
  });
  const { response } = credential;
  const answer = await ask(form, "/login/webauthn", {
    ...signs(credential),
    response: {
      authenticatorData: written(response.authenticatorData),
      clientDataJSON: written(response.clientDataJSON),
      signature: written(response.signature),
      userHandle: response.userHandle ? written(response.userHandle) : undefined,
    },
  });
  location.assign(answer.redirectUrl);
}

async function make(form) {
  const options = await ask(form, "/webauthn/register/options");
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      user: { ...options.user, id: bytes(options.user.id) },
      challenge: bytes(options.challenge),
      excludeCredentials: named(options.excludeCredentials),
    },
  });
  const { response } = credential;
  await ask(form, "/webauthn/register", {
    publicKey: {
      label: form.elements.label.value.trim() || form.dataset.label,
      credential: {
        ...signs(credential),
        response: {
          attestationObject: written(response.attestationObject),
          clientDataJSON: written(response.clientDataJSON),
          transports: response.getTransports?.() ?? [],
        },
      },
    },
  });
  location.assign("/access");
}

function signs(credential) {
  return {
    id: credential.id,
    rawId: written(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  };
}

async function ask(form, address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": form.elements._csrf.value },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
