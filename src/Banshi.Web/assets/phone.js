// The portal on a phone, and the form that a helper fills in at the base level: it can be installed, works on a bad line, and takes photos that are not
// larger than they need to be.

import { licensesOf } from './kept-store.js';
import { ofAccount } from './pending.js';

const account = document.documentElement.dataset.account;
const offline = document.querySelector('[data-offline]');
const soonest = 1000;
const rarest = 60_000;

if (document.querySelector('.portal, form[data-keeps]') && 'serviceWorker' in navigator) {
  navigator.serviceWorker.register('/sw.js').catch(() => {});
  waitForLine().catch(() => {});
  findLicenses().catch(() => {});
  if (offline) {
    listPages().catch(() => {});
  }
}

// As the browser would have sent it: what the server answers is the next page. The lock keeps two tabs from sending the same; what was read before it was
// had may have been sent meanwhile.
function sendKept() {
  return navigator.locks.request('banshi-posts', { ifAvailable: true }, async (lock) => {
    const [post] = lock ? await ofAccount(account) : [];
    if (!post) {
      return undefined;
    }
    const form = document.createElement('form');
    form.hidden = true;
    form.method = 'post';
    form.enctype = 'multipart/form-data';
    form.action = post.path;
    for (const [name, value] of post.entries) {
      const input = document.createElement('input');
      input.name = name;
      if (value instanceof File) {
        const file = new DataTransfer();
        if (value.size > 0) {
          file.items.add(value);
        }
        input.type = 'file';
        input.files = file.files;
      } else {
        input.type = 'hidden';
        input.value = value;
      }
      form.append(input);
    }
    document.body.append(form);
    form.submit();
    return new Promise(() => {});
  });
}

async function waitForLine() {
  const posts = await ofAccount(account);
  if (posts.length === 0) {
    return;
  }
  const panel = document.querySelector('[data-kept-posts]');
  if (panel) {
    panel.hidden = false;
    panel.querySelector('[data-send-kept]').addEventListener('click', sendKept);
    await sendWhenReached();
  } else if (account) {
    // A page came over the line again.
    await sendKept();
  }
}

// The browser says when there is a network, not when it leads to us: whoever waits asks, ever more rarely.
async function sendWhenReached() {
  for (let wait = soonest; (await ofAccount(account)).length > 0; wait = Math.min(wait * 2, rarest)) {
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
      addEventListener('online', resolve, { once: true });
    });
    if ((await fetch('/health/live', { cache: 'no-store' }).catch(() => null))?.ok) {
      await sendKept();
    }
  }
}

// Whatever page is opened: licenses of somebody else and those whose time is over go.
async function findLicenses() {
  const licenses = await licensesOf(account);
  const panel = document.querySelector('[data-licenses-here]');
  if (panel) {
    panel.hidden = licenses.length === 0;
  }
}

async function listPages() {
  const cache = await caches.open('pages');
  const list = document.querySelector('[data-kept-pages]');
  for (const request of (await cache.keys()).reverse()) {
    const path = new URL(request.url).pathname;
    const title = new DOMParser().parseFromString(await (await cache.match(request)).text(), 'text/html').querySelector('main h1')?.textContent;
    if (!['/offline', '/kept-licenses'].includes(path) && title) {
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title.trim();
      const line = document.createElement('li');
      line.append(link);
      list.append(line);
    }
  }
  document.querySelector('[data-no-pages]').hidden = list.children.length > 0;
}

// A photo of a paper needs no more than these to be read and printed.
const longestSide = 2600;
const largeEnough = 1024 * 1024;

async function lighter(file) {
  if (!['image/jpeg', 'image/png'].includes(file.type) || file.size < largeEnough) {
    return file;
  }
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
}

async function take(input, files) {
  const all = new DataTransfer();
  for (const file of files) {
    all.items.add(await lighter(file).catch(() => file));
  }
  if ([...all.files].some((file, index) => file !== input.files[index])) {
    input.files = all.files;
  }
  input.dispatchEvent(new CustomEvent('lighter', { bubbles: true }));
}

for (const input of document.querySelectorAll('input[type=file][data-max-mb]')) {
  input.addEventListener('change', () => take(input, [...input.files]));
  const camera = input.parentElement.querySelector('[data-camera]');
  if (camera && matchMedia('(pointer: coarse)').matches) {
    const lens = document.createElement('input');
    lens.type = 'file';
    lens.accept = 'image/*';
    lens.setAttribute('capture', 'environment');
    lens.addEventListener('change', () => take(input, [...input.files, ...lens.files]));
    camera.hidden = false;
    camera.addEventListener('click', () => lens.click());
  }
}
