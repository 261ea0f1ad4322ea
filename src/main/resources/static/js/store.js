// What a browser keeps of visits: pages that open again without a line, and photos on their way. Everything in it is sealed.
function open() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open("zarpe-onsite", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("pages", { keyPath: "company" });
      asked.result.createObjectStore("photos", { keyPath: "id" });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

export async function within(shelf, mode, work) {
  const database = await open();
  try {
    return await new Promise((done, failed) => {
      const transaction = database.transaction(shelf, mode);
      const asked = work(transaction.objectStore(shelf));
      transaction.oncomplete = () => done(asked?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}
