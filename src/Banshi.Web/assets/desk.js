// The desk by keyboard: j and k move through a list, Enter opens, x chooses; every other key leads to the control that names it; "?" shows them all. A key that is
// typed into a field is text, and nothing else.

const sheet = document.getElementById('keys');
const patience = 1000;
const isTyping = (target) => target.closest('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])');

const rows = [...document.querySelectorAll('[data-rows] tbody tr, ul[data-rows] > li')];
let current = rows.findIndex((row) => row.querySelector('[aria-current=page]'));
const move = (steps) => {
  if (rows.length === 0) {
    return;
  }
  rows[current]?.removeAttribute('data-here');
  current = Math.max(0, Math.min(rows.length - 1, current + steps));
  rows[current].setAttribute('data-here', '');
  rows[current].querySelector('a')?.focus();
};

const nameOf = (control) => (control.dataset.keyName ?? control.labels?.[0]?.textContent ?? control.textContent).trim();

const lineOf = (control) => {
  const line = document.createElement('div');
  const [term, words] = [document.createElement('dt'), document.createElement('dd')];
  for (const key of control.dataset.key.split(' ')) {
    const cap = document.createElement('kbd');
    cap.textContent = key;
    term.append(cap, ' ');
  }
  words.textContent = nameOf(control);
  line.append(term, words);
  return line;
};

// The places of the head, then what can be done on this page alone.
function showKeys() {
  for (const list of sheet.querySelectorAll('[data-keys-of]')) {
    const controls = [...document.querySelectorAll(list.dataset.keysOf)].filter((control) => control.checkVisibility());
    list.replaceChildren(...controls.map(lineOf));
    list.hidden = controls.length === 0;
    if (list.previousElementSibling.matches('h3')) {
      list.previousElementSibling.hidden = list.hidden;
    }
  }
  sheet.showModal();
}

// A link is followed; what acts or is filled in only takes the focus, so that no act is done by one careless key.
function lead(control) {
  if (control.matches('a, [data-press]')) {
    control.click();
  } else {
    control.focus();
  }
}

const general = {
  '?': () => sheet && showKeys(),
  j: () => move(1),
  k: () => move(-1),
  x: () => rows[current]?.querySelector('input[type=checkbox]')?.click(),
};

if (sheet) {
  const opener = document.querySelector('[data-keys-open]');
  opener.hidden = false;
  opener.addEventListener('click', showKeys);
}

let begun = '';
let timer;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) {
    return;
  }
  const pressed = begun ? `${begun} ${event.key}` : event.key;
  clearTimeout(timer);
  begun = '';
  const control = document.querySelector(`[data-key="${CSS.escape(pressed)}"]`);
  if (general[pressed]) {
    event.preventDefault();
    general[pressed]();
  } else if (control) {
    event.preventDefault();
    lead(control);
  } else if (document.querySelector(`[data-key^="${CSS.escape(pressed)} "]`)) {
    begun = pressed;
    timer = setTimeout(() => (begun = ''), patience);
  }
});

// A template is put behind what is written already; where something is left to fill in, that is selected.
for (const link of document.querySelectorAll('[data-template]')) {
  link.addEventListener('click', (event) => {
    const field = link.closest('form').querySelector('textarea');
    const before = field.value.trim() ? `${field.value.trimEnd()}\n` : '';
    event.preventDefault();
    field.value = before + link.dataset.template;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    link.closest('details').open = false;
    field.focus();
    const open = /\u3010[^\u3010\u3011]+\u3011/.exec(link.dataset.template);
    if (open) {
      field.setSelectionRange(before.length + open.index, before.length + open.index + open[0].length);
    }
  });
}

const print = document.querySelector('[data-print]');
if (print) {
  print.hidden = false;
  document.querySelector('[data-print-hint]').hidden = true;
  print.addEventListener('click', () => window.print());
}
