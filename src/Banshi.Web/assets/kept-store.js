// Licenses that their holder keeps on this device, each with the key that signs its codes. The browser gives the key to nobody, not even to this page.

const open = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('banshi-licenses', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('licenses', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const run = async (mode, act) => {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction('licenses', mode);
      const request = act(transaction.objectStore('licenses'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
};

/** Keeps a license. */
export const keepLicense = (license) => run('readwrite', (all) => all.put(license));

/** Forgets a license. */
export const forgetLicense = (id) => run('readwrite', (all) => all.delete(id));

/** Now, in milliseconds, by the clock of the platform as it was when the license was kept. */
export const platformTime = (license) => Date.now() + license.offset;

/** The licenses of an account, or of whoever is there without a line; those of others and those whose time is over are forgotten. */
export const licensesOf = async (account) => {
  const all = await run('readonly', (licenses) => licenses.getAll());
  const isOver = (one) => platformTime(one) >= Date.parse(one.endsAt) || (account && one.account !== account);
  await Promise.all(all.filter(isOver).map((one) => forgetLicense(one.id)));
  return all.filter((one) => !isOver(one));
};
