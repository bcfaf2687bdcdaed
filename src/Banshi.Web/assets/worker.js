// The service worker: pages come from the line while there is one. Without it there are the guides that were read on this device, the page on which the
// device shows the licenses that it keeps, and a page that says so; a page of a form that could not be sent is kept and sent later.

import { forget, keep } from './pending.js';

const pages = 'pages';
const files = 'files';
const shell = '/offline';
const shells = [shell, '/kept-licenses'];
const mostGuides = 60;
const hour = 3_600_000;
const isGuide = /^\/(items|life-events\/show)\/[^/]+$/;
const isForm = /^\/(apply\/(life-event\/)?|desk\/walk-in\/)section\//;

const ageOf = (response) => (response ? Date.now() - new Date(response.headers.get('date')).getTime() : Infinity);

// Without the cookies: what is kept on the device is the page that everybody sees, with nobody's name on it.
const fetchOpen = (path) => fetch(path, { credentials: 'omit' });

// Styles and scripts change together with the program: then what was kept with the old ones goes too.
const renewShell = async () => {
  const responses = await Promise.all(shells.map(fetchOpen));
  if (!responses.every((response) => response.ok)) {
    return;
  }
  const texts = await Promise.all(responses.map((response) => response.clone().text()));
  const wanted = [...new Set(texts.join().match(/\/_content\/[^"#]+/g))];
  const kept = (await (await caches.open(files)).keys()).map((request) => new URL(request.url).pathname);
  if (kept.some((path) => !wanted.includes(path))) {
    await Promise.all([caches.delete(files), caches.delete(pages)]);
  }
  await (await caches.open(files)).addAll(wanted);
  const shown = await caches.open(pages);
  await Promise.all(shells.map((path, index) => shown.put(path, responses[index])));
};

const keepGuide = async (path) => {
  const cache = await caches.open(pages);
  if (ageOf(await cache.match(path)) < hour) {
    return;
  }
  const response = await fetchOpen(path);
  if (response.ok && !response.redirected) {
    await cache.put(path, response);
    const guides = (await cache.keys()).filter((request) => !shells.includes(new URL(request.url).pathname));
    await Promise.all(guides.slice(0, Math.max(0, guides.length - mostGuides)).map((request) => cache.delete(request)));
  }
};

const refresh = async (path) => {
  if (ageOf(await caches.match(shell)) > 24 * hour) {
    await renewShell();
  }
  if (isGuide.test(path)) {
    await keepGuide(path);
  }
};

const show = async (event, path) => {
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(refresh(path).catch(() => {}));
    return response;
  } catch {
    return (await caches.match(path, { cacheName: pages })) ?? (await caches.match(shell)) ?? Response.error();
  }
};

const send = async (request, path) => {
  const copy = request.clone();
  try {
    const response = await fetch(request);
    await forget(path);
    return response;
  } catch {
    await keep(path, await copy.formData());
    return (await caches.match(shell)) ?? Response.error();
  }
};

self.addEventListener('install', (event) => event.waitUntil(renewShell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.registration.navigationPreload?.enable(), self.clients.claim()])));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(show(event, pathname));
  } else if (request.mode === 'navigate' && request.method === 'POST' && isForm.test(pathname)) {
    event.respondWith(send(request, pathname));
  } else if (request.method === 'GET' && pathname.startsWith('/_content/')) {
    event.respondWith(caches.match(pathname, { cacheName: files }).then((kept) => kept ?? fetch(request)));
  }
});

// A message says what happened and where to look; it is decrypted by the browser. Whatever it names as its place lies in the portal.
self.addEventListener('push', (event) => {
  const { id, title, path } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { tag: id, data: path, icon: '/_content/Banshi.Web/icon-192.png' }));
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const place = new URL(event.notification.data, self.location.origin);
  if (place.origin === self.location.origin) {
    event.waitUntil(self.clients.openWindow(place.href));
  }
});
