// Passkeys: sign in, and add one. The buttons stay hidden where the browser has none.
const decode = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

// What the platform says, in the words of this page; what a browser says is English and for programmers.
class Refusal extends Error {}

const post = async (url, body) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!response.ok) {
    throw new Refusal((await response.json().catch(() => ({}))).title ?? response.statusText);
  }
  return response.status === 204 ? null : response.json();
};

const creation = (json) => ({
  ...json,
  challenge: decode(json.challenge),
  user: { ...json.user, id: decode(json.user.id) },
  excludeCredentials: (json.excludeCredentials ?? []).map((one) => ({ ...one, id: decode(one.id) })),
});

const request = (json) => ({
  ...json,
  challenge: decode(json.challenge),
  allowCredentials: (json.allowCredentials ?? []).map((one) => ({ ...one, id: decode(one.id) })),
});

const wire = (area, run) => {
  const [button, message] = [area.querySelector('button'), area.querySelector('[role=alert]')];
  area.hidden = false;
  button.addEventListener('click', async () => {
    message.hidden = true;
    button.setAttribute('aria-busy', 'true');
    try {
      await run();
      location.assign(area.dataset.back || location.pathname);
    } catch (error) {
      message.textContent = error instanceof Refusal ? error.message : area.dataset.failed;
      message.hidden = false;
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
};

if (window.PublicKeyCredential) {
  for (const area of document.querySelectorAll('[data-passkey-sign-in]')) {
    wire(area, async () => {
      const credential = await navigator.credentials.get({ publicKey: request(await post('/sign-in/passkey/options')) });
      await post('/sign-in/passkey', { json: JSON.stringify(credential) });
    });
  }
  for (const area of document.querySelectorAll('[data-passkey-add]')) {
    wire(area, async () => {
      const credential = await navigator.credentials.create({ publicKey: creation(await post('/account/passkeys/options')) });
      await post('/account/passkeys', { json: JSON.stringify(credential) });
    });
  }
}
