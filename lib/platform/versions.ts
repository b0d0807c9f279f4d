import { browser } from './browser';

const BROWSERS = [/(Edg)\/([\d.]+)/, /(Firefox)\/([\d.]+)/, /(Chrome)\/([\d.]+)/];

/** Name and version of the browser, as it calls itself in `userAgent`. */
export function browserName(userAgent: string): string {
  const found = BROWSERS.map((mark) => mark.exec(userAgent)).find((match) => match !== null);
  return found ? `${found[1]} ${found[2]}` : 'unknown';
}

/** The version of this extension. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
