/** Drag and paste events whose data the page can see: Firefox shows it only what its own constructors made. */

interface PageObjects {
  newTransfer(): DataTransfer;
  newDragEvent(type: string, init: DragEventInit, dataTransfer: DataTransfer): DragEvent;
  /** Its data is to be added afterwards: what the constructor is given, Firefox drops. */
  newPasteEvent(init: EventInit): ClipboardEvent;
  /** A file of our own as the page's scripts may read it. */
  pageFile(file: File): File;
}

/** What a Firefox content script has beside the web's own: the page's objects unwrapped, and values made for the page. */
interface FirefoxWindow {
  wrappedJSObject?: Pick<typeof globalThis, 'DataTransfer' | 'DragEvent' | 'ClipboardEvent'>;
}
declare function cloneInto<T>(value: T, target: object): T;

export function pageObjects(): PageObjects {
  const page = (window as unknown as FirefoxWindow).wrappedJSObject;
  return page === undefined ? OWN : firefoxObjects(page);
}

const OWN: PageObjects = {
  newTransfer: () => new DataTransfer(),
  newDragEvent: (type, init, dataTransfer) => new DragEvent(type, { ...init, dataTransfer }),
  newPasteEvent: (init) => new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer() }),
  pageFile: (file) => file,
};

function firefoxObjects(page: NonNullable<FirefoxWindow['wrappedJSObject']>): PageObjects {
  return {
    newTransfer: () => new page.DataTransfer(),
    newDragEvent(type, init, dataTransfer) {
      const pageInit = cloneInto(init, window);
      pageInit.dataTransfer = dataTransfer;
      return new page.DragEvent(type, pageInit);
    },
    newPasteEvent: (init) => new page.ClipboardEvent('paste', cloneInto(init, window)),
    pageFile: (file) => cloneInto(file, window),
  };
}
