/* Tones and vibration. A phone lets a page sound only where the sound was made and woken inside a tap:
   one context for the page, woken at each Start and used until the end. */
let audio = null;

export const canSound = "AudioContext" in globalThis;

/** Call it inside the tap. */
export function wakeSound() {
  try { (audio ??= new AudioContext()).resume().catch(() => {}); } catch { /* the words and the face say it */ }
}

/** A tone of this pitch (Hz), so many seconds from now. */
export function tone(wait, pitch, lasts) {
  try {
    const at = audio.currentTime + Math.max(0, wait), source = audio.createOscillator(), volume = audio.createGain();
    source.frequency.value = pitch;
    volume.gain.value = 0.2;
    source.connect(volume).connect(audio.destination);
    source.start(at);
    source.stop(at + lasts);
  } catch { /* silent here */ }
}

export function vibrate(milliseconds) { navigator.vibrate?.(milliseconds); }
