/** The address as an agent reads it: without the scheme, and without a hash that says nothing to a person. */
export const addressToWords = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/?#?~[0-9a-f]{20}$/, '');
