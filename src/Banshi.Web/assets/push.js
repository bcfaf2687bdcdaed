// Messages to this browser: turned on and off by its user. The buttons stay hidden where the browser has none, and the page says so.
const area = document.querySelector('[data-push]');
const address = '/api/v1/my/push-subscriptions';

if (area && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  const part = (name) => area.querySelector(`[data-push-${name}]`);
  const message = area.querySelector('[role=alert]');

  // A browser may be subscribed still when its user has ended it from elsewhere, or when somebody else has signed in.
  const isKnown = async (subscription) => {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(subscription.endpoint));
    return area.dataset.known.split(' ').includes([...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  };

  const show = async (worker) => {
    const subscription = await worker.pushManager.getSubscription();
    const isOn = Boolean(subscription) && await isKnown(subscription);
    part('none').hidden = true;
    part('denied').hidden = Notification.permission !== 'denied';
    part('on').hidden = isOn || Notification.permission === 'denied';
    part('off').hidden = !isOn;
  };

  const turnOn = async (worker) => {
    const subscription = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: area.dataset.push });
    const answer = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(subscription) });
    if (!answer.ok) {
      await subscription.unsubscribe();
      throw new Error((await answer.json().catch(() => ({}))).title ?? '');
    }
  };

  const turnOff = async (worker) => {
    const subscription = await worker.pushManager.getSubscription();
    await fetch(`${address}?endpoint=${encodeURIComponent(subscription.endpoint)}`, { method: 'DELETE' });
    await subscription.unsubscribe();
  };

  const wire = (button, worker, act) =>
    button.addEventListener('click', async () => {
      message.hidden = true;
      button.setAttribute('aria-busy', 'true');
      try {
        await act(worker);
        location.reload();
      } catch (error) {
        // What a browser says is English and for programmers; what the platform says is for whoever reads it.
        message.textContent = error.constructor === Error && error.message ? error.message : area.dataset.failed;
        message.hidden = false;
        await show(worker);
      } finally {
        button.removeAttribute('aria-busy');
      }
    });

  navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(async (worker) => {
    wire(part('on'), worker, turnOn);
    wire(part('off'), worker, turnOff);
    await show(worker);
  }).catch(() => {});
}
