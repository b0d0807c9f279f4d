import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { MissingProgramError } from './errors.ts';

interface Search {
  name: string;
  /** The environment variable that decides when it is set. */
  variable?: string;
  /** Names on the PATH and absolute paths, the best first. */
  candidates: string[];
  install: string;
}

const home = process.env['HOME'] ?? '';
const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
];

function onWindows(...parts: string[]): string[] {
  return programFiles.flatMap((folder) => (folder === undefined ? [] : [join(folder, ...parts)]));
}

function onMac(app: string, program: string): string[] {
  return ['', home].map((folder) => `${folder}/Applications/${app}.app/Contents/MacOS/${program}`);
}

/** Chromium, Chrome or Edge; the variable DESKSIDE_CHROMIUM decides when it is set. */
export const chromium: Search = {
  name: 'Chromium',
  variable: 'DESKSIDE_CHROMIUM',
  candidates: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    ...onMac('Google Chrome', 'Google Chrome'),
    ...onMac('Chromium', 'Chromium'),
    ...onMac('Microsoft Edge', 'Microsoft Edge'),
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
  install: 'apt-get install -y chromium (or set DESKSIDE_CHROMIUM to a Chrome or Edge)',
};

/** Firefox; the variable DESKSIDE_FIREFOX decides when it is set. */
export const firefox: Search = {
  name: 'Firefox',
  variable: 'DESKSIDE_FIREFOX',
  candidates: [
    'firefox-esr',
    'firefox',
    ...onMac('Firefox', 'firefox'),
    ...onWindows('Mozilla Firefox', 'firefox.exe'),
  ],
  install: 'apt-get install -y firefox-esr (or set DESKSIDE_FIREFOX to a Firefox)',
};

/** The X server for windows that nobody looks at. */
export const xvfb: Search = { name: 'Xvfb', candidates: ['Xvfb'], install: 'apt-get install -y xvfb' };

/** The program that presses keys in an X server. */
export const xdotool: Search = {
  name: 'xdotool',
  candidates: ['xdotool'],
  install: 'apt-get install -y xdotool',
};

/** The full path of a program, or a `MissingProgramError` that says how to install it. */
export function findProgram(search: Search): string {
  const chosen = search.variable === undefined ? undefined : process.env[search.variable];
  const candidates = chosen ? [chosen] : search.candidates;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const candidate of candidates) {
    const places = isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate));
    const found = places.find(isProgram);
    if (found !== undefined) return found;
  }
  throw new MissingProgramError(search.name, candidates, search.install);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
