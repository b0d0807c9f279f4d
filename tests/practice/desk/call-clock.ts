import { el } from './dom.ts';

function secondsToClock(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return `${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** How long the call has lasted, counting on from `startedAt` seconds until the signal stops it. */
export function createCallClock(startedAt: number, signal: AbortSignal): HTMLElement {
  const element = el('time', { class: 'call-clock' }, secondsToClock(startedAt));
  const began = Date.now();
  const timer = setInterval(() => {
    element.textContent = secondsToClock(startedAt + Math.floor((Date.now() - began) / 1000));
  }, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
  return element;
}
