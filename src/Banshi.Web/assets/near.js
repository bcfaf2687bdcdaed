// How far the centers of a list are from where somebody is. The position is asked for on a button, used on this page, and sent to nobody.

const near = document.querySelector('[data-near]');
const earthRadius = 6371;
const radians = (degrees) => (degrees * Math.PI) / 180;

// The straight way over the surface (haversine), in kilometers.
const distance = ([longitude, latitude], [otherLongitude, otherLatitude]) => {
  const north = Math.sin(radians(otherLatitude - latitude) / 2);
  const east = Math.sin(radians(otherLongitude - longitude) / 2);
  return 2 * earthRadius * Math.asin(Math.sqrt(north ** 2 + Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * east ** 2));
};

function mark([longitude, latitude]) {
  const map = document.querySelector('[data-map]');
  if (!map) {
    return;
  }
  const [west, top, perLongitude, perLatitude] = map.dataset.map.split(' ').map(Number);
  const you = map.querySelector('.map__you');
  you.setAttribute('cx', (longitude - west) * perLongitude);
  you.setAttribute('cy', (top - latitude) * perLatitude);
  you.removeAttribute('visibility');
}

function order(here) {
  const list = document.querySelector('[data-places]');
  const places = [...list.children].map((place) => ({ place, far: place.dataset.at ? distance(here, place.dataset.at.split(' ').map(Number)) : Infinity }));
  for (const { place, far } of places) {
    const line = place.querySelector('[data-distance]');
    line.hidden = far === Infinity;
    line.textContent = line.dataset.distance.replace('{0}', far < 10 ? far.toFixed(1) : Math.round(far));
  }
  list.append(...places.sort((one, other) => one.far - other.far).map(({ place }) => place));
}

if (near && 'geolocation' in navigator && document.querySelector('[data-places] [data-at]')) {
  const button = near.querySelector('button');
  const status = near.querySelector('[role=status]');
  button.hidden = false;
  button.addEventListener('click', () => {
    status.textContent = near.dataset.asking;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const here = [coords.longitude, coords.latitude];
        order(here);
        mark(here);
        status.textContent = near.dataset.done;
      },
      () => (status.textContent = near.dataset.refused),
      { timeout: 15000, maximumAge: 60000 },
    );
  });
}
