// The page of a long task follows it, ever more slowly, and says politely what has changed. Without JavaScript a link asks again.

const second = 1000;
const slowest = 5 * second;
const between = 15 * second; // At most this often a screen reader is told how far it is.
const mostFailures = 10;

const task = document.querySelector('[data-task=open]');
if (task) {
  const said = document.querySelector('[data-task-said]');
  const refresh = task.querySelector('[data-task-refresh]');
  const words = (area) => area.querySelector('[data-task-words]').textContent;
  let pause = second;
  let failures = 0;
  let told = Date.now();

  const read = async () => {
    const answer = await fetch(location.pathname, { redirect: 'error' }).catch(() => null);
    return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-task]') : null;
  };
  const show = (now) => {
    const [before, after] = [task, now].map((area) => area.querySelector('[data-task-progress]'));
    const bar = before.querySelector('progress');
    const next = after.querySelector('progress');
    if (bar && next && bar.hasAttribute('value') === next.hasAttribute('value')) {
      Object.assign(bar, { max: next.max, ...(next.hasAttribute('value') && { value: next.value }) });
      before.querySelector('[data-task-words]').textContent = words(after);
      before.querySelector('.ds-tag').replaceWith(after.querySelector('.ds-tag'));
    } else {
      before.replaceChildren(...after.childNodes);
    }
    if (Date.now() - told > between) {
      told = Date.now();
      said.textContent = words(task);
    }
  };
  const look = async () => {
    const now = document.hidden ? task : await read();
    if (now?.dataset.task === 'ended') {
      task.replaceWith(now);
      said.textContent = words(now);
      return;
    }
    failures = now ? 0 : failures + 1;
    if (failures > mostFailures) {
      refresh.hidden = false;
      return;
    }
    if (now && now !== task) {
      show(now);
    }
    pause = Math.min(pause * 1.3, slowest);
    setTimeout(look, pause);
  };

  refresh.hidden = true;
  setTimeout(look, pause);
}
