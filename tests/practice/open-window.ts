/** A browser window that a person uses. */
export interface OpenWindow {
  /** Settles when the person has closed it. */
  closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Whether a window can be shown here: on Linux and its kin somebody must have named a display. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
