// Documents beside the case: a link to one opens it in the frame next to what is being written, and leaves the page as it is. Where the window is too narrow for
// both, and without JavaScript, it opens in a tab of its own.

const viewer = document.querySelector('[data-viewer]');
const roomy = matchMedia('(width >= 64rem)');
const largest = 4;
const settling = 3000;

if (viewer) {
  const links = [...document.querySelectorAll('main a[data-view]')];
  const body = viewer.querySelector('[data-viewer-body]');
  const name = viewer.querySelector('[data-viewer-name]');
  const part = (act) => viewer.querySelector(`[data-viewer-act=${act}]`);
  let shown = -1;
  let [size, turns] = [1, 0];
  let [opened, before] = [0, document.body];

  // Where the officer is, who may go on writing while a document loads.
  document.addEventListener('focusin', ({ target }) => {
    if (!target.matches('iframe')) {
      before = target;
    }
  });

  const close = () => {
    viewer.hidden = true;
    body.replaceChildren();
    links[shown]?.removeAttribute('aria-current');
    links[shown]?.focus();
    shown = -1;
  };

  // On a canvas, so that what was photographed sideways can be turned and still be scrolled to all its edges.
  const draw = () => {
    const canvas = body.querySelector('canvas');
    const bitmap = canvas.photo;
    const isAcross = turns % 2 === 1;
    canvas.width = isAcross ? bitmap.height : bitmap.width;
    canvas.height = isAcross ? bitmap.width : bitmap.height;
    const paper = canvas.getContext('2d');
    paper.translate(canvas.width / 2, canvas.height / 2);
    paper.rotate((turns * Math.PI) / 2);
    paper.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  };

  const picture = async (blob, title) => {
    const canvas = document.createElement('canvas');
    canvas.photo = await createImageBitmap(blob);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', title);
    return canvas;
  };

  const frame = (address, title) => {
    const page = document.createElement('iframe');
    page.title = title;
    page.src = address;
    return page;
  };

  // A PDF takes the focus when it has loaded: it goes back to where the officer was, who may be writing.
  addEventListener('blur', () => {
    const page = body.querySelector('iframe');
    if (page && document.activeElement === page && !page.matches(':hover') && Date.now() - opened < settling) {
      page.blur();
      before.focus();
    }
  });

  const words = (text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  };

  // What it is the server found by its content.
  const load = async (link, title) => {
    if (link.dataset.view === 'pdf') {
      return frame(link.href, title);
    }
    const answer = await fetch(link.href);
    const type = answer.headers.get('content-type') ?? '';
    if (answer.ok && type.startsWith('image/')) {
      return picture(await answer.blob(), title);
    }
    await answer.body?.cancel();
    return answer.ok && type.startsWith('application/pdf') ? frame(link.href, title) : words(answer.ok ? viewer.dataset.other : viewer.dataset.failed);
  };

  const show = async (index) => {
    if (links.length === 0) {
      return;
    }
    links[shown]?.removeAttribute('aria-current');
    shown = (index + links.length) % links.length;
    const link = links[shown];
    const title = link.textContent.trim();
    link.setAttribute('aria-current', 'true');
    [size, turns] = [1, 0];
    opened = Date.now();
    body.removeAttribute('data-size');
    viewer.hidden = false;
    name.textContent = `${title} ${shown + 1}/${links.length}`;
    viewer.querySelector('[data-viewer-tab]').href = link.href;
    const content = await load(link, title).catch(() => words(viewer.dataset.failed));
    if (links[shown] === link) {
      body.replaceChildren(content);
      const isPicture = content.matches('canvas');
      if (isPicture) {
        draw();
      }
      for (const act of ['smaller', 'larger', 'turn']) {
        part(act).hidden = !isPicture;
      }
    }
  };

  const resize = (steps) => {
    size = Math.max(1, Math.min(largest, size + steps));
    body.dataset.size = size;
  };
  const acts = {
    previous: () => show(shown < 0 ? -1 : shown - 1),
    next: () => show(shown + 1),
    smaller: () => resize(-1),
    larger: () => resize(1),
    turn: () => {
      turns += 1;
      draw();
    },
    close,
  };
  for (const [act, run] of Object.entries(acts)) {
    part(act).addEventListener('click', run);
  }

  links.forEach((link, index) => {
    link.addEventListener('click', (event) => {
      if (roomy.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        show(index);
        name.focus();
      }
    });
  });
  viewer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
    }
  });
}
