/** Words of the menu in pages; the background carries these alone. */
export const menu = { insert: 'Insert reply', find: 'Find a reply…' };
