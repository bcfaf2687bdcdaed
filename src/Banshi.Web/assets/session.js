// A session that is about to end says so while there is time, and goes on by one press. Without JavaScript a form that comes too late is kept all the same.

const warning = document.querySelector('[data-session-minutes]');
if (warning) {
  const minute = 60_000;
  const whole = Number(warning.dataset.sessionMinutes) * minute;
  const ahead = Math.min(5 * minute, whole / 2);
  let timers = [];

  const say = (isOver) => {
    for (const part of warning.querySelectorAll('[data-before], [data-after]')) {
      part.hidden = 'after' in part.dataset !== isOver;
    }
    warning.setAttribute('aria-labelledby', isOver ? 'session-over' : 'session-warning');
    if (!warning.open) {
      warning.showModal();
    }
  };
  const wait = () => {
    timers.forEach(clearTimeout);
    timers = [setTimeout(say, whole - ahead, false), setTimeout(say, whole, true)];
  };

  warning.addEventListener('close', async () => {
    const answer = await fetch('/session', { redirect: 'error' }).catch(() => null);
    if (answer?.ok) {
      wait();
    }
  });
  wait();
}
