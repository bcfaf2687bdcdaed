import './face.js';
import './follow.js';
import './desk.js';
import './near.js';
import './phone.js';
import './search.js';
import './session.js';
import './task.js';
import './viewer.js';

// What JavaScript improves. Every page works without it.

// The error summary takes the focus, so that a screen reader begins with it.
document.querySelector('[data-focus]')?.focus();

// A form that must not be sent twice: the first click counts.
for (const form of document.querySelectorAll('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    for (const button of form.querySelectorAll('button')) {
      button.setAttribute('aria-busy', 'true');
    }
  });
}

// Where an officer stands, asked for only on the button.
for (const button of document.querySelectorAll('[data-locate]')) {
  const field = document.getElementById(button.dataset.locate);
  const status = button.nextElementSibling;
  button.hidden = !('geolocation' in navigator);
  button.addEventListener('click', () => {
    status.textContent = '';
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => (field.value = `${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`),
      () => (status.textContent = button.dataset.refused),
      { timeout: 15_000 },
    );
  });
}

// Questions that depend on another answer of the same page are shown when it is given.
const values = () => {
  const found = new Map();
  for (const field of document.querySelectorAll('[name^="q."]')) {
    const isChoice = field.type === 'radio' || field.type === 'checkbox';
    const name = field.name.slice(2);
    if (!isChoice || field.checked) {
      found.set(name, [...(found.get(name) ?? []), field.value]);
    }
  }
  return found;
};
const holds = (when, answers) => {
  switch (when.kind) {
    case 'is':
      return (answers.get(when.question) ?? []).includes(when.value);
    case 'any':
      return when.of.some((one) => holds(one, answers));
    case 'all':
      return when.of.every((one) => holds(one, answers));
    default:
      return !holds(when.of, answers);
  }
};
const conditional = [...document.querySelectorAll('[data-when]')].map((area) => ({ area, when: JSON.parse(area.dataset.when) }));
if (conditional.length > 0) {
  const here = new Set([...document.querySelectorAll('[name^="q."]')].map((field) => field.name.slice(2)));
  const isHere = (when) => (when.kind === 'is' ? here.has(when.question) : [].concat(when.of).every(isHere));
  const show = () => {
    const answers = values();
    for (const { area, when } of conditional) {
      if (isHere(when)) {
        area.hidden = !holds(when, answers);
      }
    }
  };
  document.addEventListener('change', show);
  show();
}

// The next level of an address is fetched when a level is chosen.
for (const address of document.querySelectorAll('[data-address]')) {
  const selects = [...address.querySelectorAll('select')];
  selects.forEach((select, index) => {
    select.addEventListener('change', async () => {
      const lower = selects.slice(index + 1);
      for (const one of lower) {
        one.length = 1;
      }
      if (!select.value || lower.length === 0) {
        return;
      }
      const response = await fetch(`/api/v1/divisions?parent=${select.value}`);
      for (const division of response.ok ? await response.json() : []) {
        lower[0].add(new Option(division.name, division.code));
      }
    });
  });
}

// A file that is too large is told at once, not after a long upload.
for (const input of document.querySelectorAll('input[type=file][data-max-mb]')) {
  input.addEventListener('lighter', () => {
    const limit = Number(input.dataset.maxMb) * 1024 * 1024;
    const large = [...input.files].find((file) => file.size > limit);
    input.setCustomValidity(large ? input.dataset.tooLarge.replace('{0}', large.name) : '');
    input.reportValidity();
  });
}

// What was entered and not saved is not lost by a careless click.
for (const form of document.querySelectorAll('form[data-guard-unsaved]')) {
  let changed = false;
  form.addEventListener('input', () => (changed = true));
  form.addEventListener('submit', () => (changed = false));
  addEventListener('beforeunload', (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}

// Reads the page aloud, sentence by sentence, where the browser can speak; the second press stops.
const reader = document.querySelector('[data-read-aloud]');
if (reader && 'speechSynthesis' in window) {
  const label = reader.querySelector('span');
  const begin = label.textContent;
  const finish = () => (label.textContent = begin);
  reader.hidden = false;
  reader.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      finish();
      return;
    }
    const sentences = document.getElementById('main').innerText.split(/[\n\u3002\uff01\uff1f]+/).filter((text) => text.trim());
    sentences.forEach((text, index) => {
      const speech = new SpeechSynthesisUtterance(text);
      speech.lang = document.documentElement.lang;
      speech.rate = 0.9;
      speech.onend = index === sentences.length - 1 ? finish : null;
      speechSynthesis.speak(speech);
    });
    label.textContent = reader.dataset.readAloud;
  });
  addEventListener('pagehide', () => speechSynthesis.cancel());
}

// A long text is copied at once.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy);
    text.select();
    await navigator.clipboard.writeText(text.value).then(() => (button.textContent = button.dataset.copied), () => {});
  });
}

// How many seconds are left; when none are, what it was about goes away.
for (const area of document.querySelectorAll('[data-countdown]')) {
  const end = Date.now() + Number(area.dataset.countdown) * 1000;
  const left = area.querySelector('[data-countdown-words]');
  const tick = () => {
    const seconds = Math.ceil((end - Date.now()) / 1000);
    left.textContent = left.dataset.countdownWords.replace('{0}', Math.max(seconds, 0));
    if (seconds <= 0) {
      clearInterval(timer);
      area.querySelector('[data-countdown-live]').hidden = true;
      area.querySelector('[data-countdown-over]').hidden = false;
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
}
