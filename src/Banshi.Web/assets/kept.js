// Keeping a license on this device, and showing it without a line. The code is made here: the number of the kept license, the second, and a signature of both.

import { encode } from 'uqr';
import { forgetLicense, keepLicense, licensesOf, platformTime } from './kept-store.js';

const account = document.documentElement.dataset.account;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const quietZone = 4;
const dot = 6;
const minute = 60_000;

for (const form of document.querySelectorAll('form[data-keep]')) {
  const button = form.querySelector('button');
  button.hidden = !(window.crypto?.subtle && window.indexedDB);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const message = form.querySelector('[data-message]');
    message.hidden = true;
    button.setAttribute('aria-busy', 'true');
    try {
      const said = await keep(form);
      message.textContent = said ?? '';
      message.hidden = !said;
      document.querySelector('[data-kept]').hidden = Boolean(said);
    } catch {
      message.textContent = form.dataset.failed;
      message.hidden = false;
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
}

for (const page of document.querySelectorAll('[data-kept-licenses]')) {
  list(page).catch(() => {});
}

// What the platform says where it refuses; nothing where it went well.
async function keep(form) {
  const keys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const { x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const response = await fetch(form.dataset.keep, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ fields: new FormData(form).getAll('Fields'), x, y }),
  });
  const answer = await response.json();
  if (!response.ok) {
    return Object.values(answer.errors ?? {}).flat()[0] ?? answer.title;
  }
  await keepLicense({ ...answer, account, key: keys.privateKey, offset: Date.parse(answer.keptAt) - Date.now() });
  return undefined;
}

async function list(page) {
  const area = page.querySelector('[data-list]');
  for (const license of (await licensesOf(account)).reverse()) {
    area.append(cardOf(page, license));
  }
  page.querySelector('[data-none]').hidden = area.children.length > 0;
}

function cardOf(page, license) {
  const card = page.querySelector('template').content.cloneNode(true).firstElementChild;
  const part = (name) => card.querySelector(`[data-${name}]`);
  part('type-name').textContent = license.typeName;
  part('issuer').textContent = license.issuer;
  for (const field of license.fields) {
    const line = document.createElement('div');
    line.append(Object.assign(document.createElement('dt'), { textContent: field.label }), Object.assign(document.createElement('dd'), { textContent: field.value }));
    card.querySelector('dl').append(line);
  }
  part('times').textContent = part('times').dataset.times.replace('{0}', timeOf(license.keptAt)).replace('{1}', timeOf(license.endsAt));
  const tellAge = () => (part('age-words').textContent = ageOf(page, license));
  tellAge();
  setInterval(tellAge, minute / 2);
  part('show').addEventListener('click', () => showCode(license, part));
  part('remove').addEventListener('click', async () => {
    await forgetLicense(license.id);
    card.remove();
    page.querySelector('[data-none]').hidden = page.querySelector('[data-list]').children.length > 0;
  });
  return card;
}

const timeOf = (text) => new Date(text).toLocaleString(document.documentElement.lang, { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' });

// In whole minutes, hours or days: never younger than it is by more than one of them.
function ageOf(page, license) {
  const minutes = Math.floor((platformTime(license) - Date.parse(license.keptAt)) / minute);
  if (minutes < 1) {
    return page.dataset.ageNow;
  }
  const words = minutes < 60 ? page.dataset.minutes.replace('{0}', minutes)
    : minutes < 24 * 60 ? page.dataset.hours.replace('{0}', Math.floor(minutes / 60))
    : page.dataset.days.replace('{0}', Math.floor(minutes / (24 * 60)));
  return page.dataset.age.replace('{0}', words);
}

async function codeOf(license) {
  const text = `${license.id}.${Math.floor(platformTime(license) / 1000)}`;
  const signature = new Uint8Array(await crypto.subtle.sign(algorithm, license.key, new TextEncoder().encode(text)));
  return `${text}.${btoa(String.fromCharCode(...signature)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

// A new code as soon as the last one has run out, while the page is open.
async function showCode(license, part) {
  const isClockWrong = platformTime(license) < Date.parse(license.keptAt);
  part('wrong-clock').hidden = !isClockWrong;
  part('code').hidden = isClockWrong;
  part('show').hidden = true;
  if (isClockWrong) {
    return;
  }
  const canvas = part('code').querySelector('canvas');
  let end = 0;
  const tick = async () => {
    if (Date.now() >= end) {
      end = Date.now() + license.seconds * 1000;
      const code = await codeOf(license);
      canvas.dataset.code = code;
      draw(canvas, license.scanAddress + code);
    }
    const left = part('left');
    left.textContent = left.dataset.left.replace('{0}', Math.ceil((end - Date.now()) / 1000));
  };
  await tick();
  setInterval(tick, 1000);
}

function draw(canvas, text) {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  canvas.width = canvas.height = size * dot;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  data.forEach((row, y) => row.forEach((isDark, x) => isDark && pen.fillRect(x * dot, y * dot, dot, dot)));
}
