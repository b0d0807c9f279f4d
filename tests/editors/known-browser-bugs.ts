/** Editors that Firefox itself keeps from being right, each with the page that shows its bug without Deskside. */
export const KNOWN_BROWSER_BUGS: Readonly<Record<string, string>> = {};
