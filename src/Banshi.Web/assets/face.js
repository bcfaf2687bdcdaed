// The parts of a license's face are dragged on its picture; the numbers in the table follow. Without it the numbers are typed.
const face = document.querySelector('[data-face-design]');
const rows = face ? [...document.querySelectorAll('[data-place]')] : [];

const boxParts = new Set(['Qr', 'Seal', 'Photo']);
const fieldOf = (row, name) => row.querySelector(`[name$=".${name}"]`);
const numberOf = (row, name) => Number(fieldOf(row, name).value || 0);
const round = (value) => Math.round(value * 10) / 10;

const areaOf = (row) => {
  const part = fieldOf(row, 'Part').value;
  const size = numberOf(row, 'Size');
  const isBox = boxParts.has(part);
  return {
    left: numberOf(row, 'X'),
    top: numberOf(row, 'Y') - (isBox ? 0 : size),
    width: part === 'Qr' || part === 'Seal' ? size : numberOf(row, 'Width'),
    height: isBox ? size : size * 1.3,
  };
};

const put = (handle, row) => {
  const area = areaOf(row);
  handle.hidden = fieldOf(row, 'X').value === '';
  handle.style.left = `${(area.left / face.dataset.width) * 100}%`;
  handle.style.top = `${(area.top / face.dataset.height) * 100}%`;
  handle.style.width = `${(area.width / face.dataset.width) * 100}%`;
  handle.style.height = `${(area.height / face.dataset.height) * 100}%`;
};

const drag = (handle, row, start) => {
  const scale = face.dataset.width / face.querySelector('img').clientWidth;
  const from = { x: numberOf(row, 'X'), y: numberOf(row, 'Y') };
  const move = (event) => {
    fieldOf(row, 'X').value = round(Math.max(0, from.x + (event.clientX - start.clientX) * scale));
    fieldOf(row, 'Y').value = round(Math.max(0, from.y + (event.clientY - start.clientY) * scale));
    put(handle, row);
  };
  handle.setPointerCapture(start.pointerId);
  handle.addEventListener('pointermove', move);
  handle.addEventListener('pointerup', () => {
    handle.removeEventListener('pointermove', move);
    fieldOf(row, 'X').dispatchEvent(new Event('change', { bubbles: true }));
  }, { once: true });
};

for (const row of rows) {
  const handle = document.createElement('span');
  handle.className = 'face__part';
  handle.title = row.dataset.label;
  handle.setAttribute('aria-hidden', 'true');
  face.append(handle);
  put(handle, row);
  handle.addEventListener('pointerdown', (event) => drag(handle, row, event));
  row.addEventListener('input', () => put(handle, row));
}

document.querySelector('[data-face-hint]')?.removeAttribute('hidden');
