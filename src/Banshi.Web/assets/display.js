// Handwriting on the display before an applicant. Without it the name is typed.
const pad = document.querySelector('[data-ink]');

if (pad) {
  const form = pad.closest('form');
  const canvas = pad.querySelector('canvas');
  const field = pad.querySelector('input');
  const pen = canvas.getContext('2d');
  let strokes = 0;

  pad.hidden = false;
  Object.assign(pen, { lineWidth: 9, lineCap: 'round', lineJoin: 'round', strokeStyle: '#111' });

  const draw = (event) => {
    const box = canvas.getBoundingClientRect();
    pen.lineTo(((event.clientX - box.left) * canvas.width) / box.width, ((event.clientY - box.top) * canvas.height) / box.height);
    pen.stroke();
  };

  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    draw(event);
    strokes += 1;
  });
  canvas.addEventListener('pointermove', (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) {
      for (const point of event.getCoalescedEvents?.() ?? [event]) {
        draw(point);
      }
    }
  });
  pad.querySelector('[data-ink-clear]').addEventListener('click', () => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    strokes = 0;
  });
  form.addEventListener('submit', () => (field.value = strokes > 0 ? canvas.toDataURL('image/png') : ''));
}
