/**
 * Runs in the page's own world and holds no secret. Scripts of extensions never run in a Document Picture-in-Picture window,
 * so what is written there could not be held: the page does not get one. And it tells when the microphone or the camera is
 * opened, because what they record cannot be read.
 */

export const REFUSED_EVENT = 'saqtan-window-refused';
export const RECORDING_EVENT = 'saqtan-recording';

interface PictureInPicture {
  requestWindow(options?: object): Promise<Window>;
}
declare const DocumentPictureInPicture: { prototype: PictureInPicture } | undefined;

/** Call at document_start. */
export function refuseOwnWindows(): void {
  if (typeof DocumentPictureInPicture === 'undefined') return;
  const tell = teller(REFUSED_EVENT);
  const requestWindow = () => {
    tell();
    return Promise.reject(new DOMException('Document PiP is not available.', 'NotAllowedError'));
  };
  DocumentPictureInPicture.prototype.requestWindow = requestWindow;
}

/** Call at document_start. */
export function tellOfRecording(): void {
  if (typeof MediaDevices === 'undefined') return; // pages without encryption have none
  const tell = teller(RECORDING_EVENT);
  const { getUserMedia } = MediaDevices.prototype;
  const { apply } = Reflect;
  MediaDevices.prototype.getUserMedia = function (this: MediaDevices, constraints?: MediaStreamConstraints) {
    tell();
    return apply(getUserMedia, this, [constraints]);
  };
}

/** The originals are kept: what the page makes of them later does not matter. */
function teller(type: string): () => void {
  const dispatch = document.dispatchEvent.bind(document);
  const make = Event;
  return () => dispatch(new make(type));
}
