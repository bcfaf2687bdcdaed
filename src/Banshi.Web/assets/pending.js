// Form posts that could not be sent are kept on the device until the line is back. The service worker keeps them, pages send them: both sides of one store.

const open = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('banshi', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('posts', { keyPath: 'path' });
      request.result.createObjectStore('owner');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const run = async (store, mode, act) => {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
};

/** Keeps a post for whoever is signed in on this device; a later one to the same address takes its place. */
export const keep = async (path, form) => {
  const account = await run('owner', 'readonly', (owner) => owner.get('account'));
  await run('posts', 'readwrite', (posts) => posts.put({ path, account, entries: [...form.entries()] }));
};

/** Forgets a post: it was answered. */
export const forget = (path) => run('posts', 'readwrite', (posts) => posts.delete(path));

/** The posts of an account, and of no other: those of somebody else are thrown away. */
export const ofAccount = async (account) => {
  const posts = await run('posts', 'readonly', (all) => all.getAll());
  if (account) {
    await run('owner', 'readwrite', (owner) => owner.put(account, 'account'));
    await Promise.all(posts.filter((post) => post.account !== account).map((post) => forget(post.path)));
  }
  return posts.filter((post) => !account || post.account === account);
};
