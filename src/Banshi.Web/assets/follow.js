// What changes elsewhere, as on the display before an applicant and at the desk that waits for him: a short state is asked for every two seconds, and when it
// differs the page is opened anew. Nothing is pushed, so nothing is lost by a broken line or by another node.
const area = document.querySelector('[data-follow^="/"]');
const every = 2000;
const rarest = 15_000;

// A display that hears nothing for so long shows nothing any more: what it shows has been wiped elsewhere too.
const longest = 600_000;

if (area) {
  const lost = area.querySelector('[data-follow-lost]');
  let wait = Number(area.dataset.followAfter || 0) * 1000 || every;

  let heard = performance.now();

  const ask = async () => {
    const answer = await fetch(area.dataset.follow, { cache: 'no-store', redirect: 'error' }).catch(() => null);
    const state = answer?.ok ? await answer.text().catch(() => null) : null;
    if (state !== null && state !== area.dataset.followState) {
      location.replace(area.dataset.followTo || location.pathname);
      return;
    }
    lost.hidden = state !== null;
    if (state !== null) {
      heard = performance.now();
    } else if (area.matches('.display-main') && performance.now() - heard > longest) {
      area.querySelectorAll(':scope > :not([data-follow-lost])').forEach((shown) => shown.remove());
      area.dataset.followState = '';
    }
    wait = state === null ? Math.min(wait * 2, rarest) : every;
    setTimeout(ask, wait);
  };

  setTimeout(ask, wait);
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.replace(area.dataset.followTo || location.pathname);
    }
  });
}
