// Search: names are suggested while somebody types (a combobox with a list, as ARIA describes it), and it is counted which result was opened.

const waitBefore = 120;

for (const input of document.querySelectorAll('input[data-suggest]')) {
  const form = input.form;
  const list = document.createElement('ul');
  const status = document.createElement('p');
  let current = -1;
  let asked = 0;
  let timer;

  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.suggestions);
  status.className = 'ds-sr-only';
  status.setAttribute('role', 'status');
  form.append(list, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  const choose = (index) => {
    list.children[current]?.setAttribute('aria-selected', 'false');
    current = index;
    const option = list.children[current];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };
  const close = () => {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const take = (option) => {
    input.value = option.textContent;
    close();
    form.requestSubmit();
  };
  const show = (names) => {
    list.replaceChildren(
      ...names.map((name, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.textContent = name;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }),
    );
    current = -1;
    list.hidden = names.length === 0;
    input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = list.hidden ? '' : input.dataset.suggest.replace('{0}', names.length);
  };
  const ask = async () => {
    const number = ++asked;
    const text = input.value.trim();
    const response = text ? await fetch(`/api/v1/suggestions?q=${encodeURIComponent(text)}`).catch(() => null) : null;
    const names = response?.ok ? await response.json() : [];
    if (number === asked) {
      show(names);
    }
  };

  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While an input method composes, the letters are not yet what is meant.
    if (!event.isComposing) {
      timer = setTimeout(ask, waitBefore);
    }
  });
  input.addEventListener('compositionend', ask);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    const last = list.children.length - 1;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? current + 1 : current < 0 ? last : current - 1;
      choose(next > last ? -1 : next);
    } else if (event.key === 'Enter' && current >= 0) {
      event.preventDefault();
      take(list.children[current]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
  // Before the input loses the focus, which closes the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) {
      take(option);
    }
  });
}

for (const results of document.querySelectorAll('[data-clicks]')) {
  results.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-item]');
    if (link) {
      navigator.sendBeacon('/search/clicks', new URLSearchParams({ q: results.dataset.clicks, item: link.dataset.item }));
    }
  });
}
