/** What has digits and is neither card nor code, known by its own form: it must neither be joined nor be taken. */

const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'; // or a month: the order differs by country
const ALONE = String.raw`(?<!\d[\-/.]?)`;
const ENDS = String.raw`(?![\-/.]?\d)`;

const KNOWN = new RegExp(
  [
    String.raw`•••• \d{4}(?!\d)`, // a card masked before
    String.raw`${ALONE}${YEAR}([\-/.])${DAY}(?:\1${DAY})?${ENDS}`,
    String.raw`${ALONE}${DAY}([\-/.])${DAY}\2${YEAR}${ENDS}`,
    String.raw`(?<!\d)${YEAR}(?= ?年)`,
    String.raw`(?<![\d/.\-])(?:0[1-9]|1[0-2]) ?/ ?(?:20)?\d\d(?![\d/])`, // the month a card expires
    String.raw`(?<!\d)1[3-9]\d([ \-]?)\d{4}\3\d{4}(?!\d)`, // a Chinese mobile number
  ].join('|'),
  'g',
);

/** Countries and the length of their IBANs (the registry of ISO 13616): so a card behind "AB12" is still one. */
const IBANS =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TL23 TN24 TR26 UA29 VA22 VG24 XK20'; // prettier-ignore
const IBAN = new RegExp(
  `(?<![A-Za-z\\d])(?:${IBANS.split(' ')
    .map((iban) => `${iban.slice(0, 2)}\\d\\d(?: ?[A-Z\\d]){${Number(iban.slice(2)) - 4}}`)
    .join('|')})(?![A-Za-z\\d])`,
  'g',
);

const blank = (text: string) => '•'.repeat(text.length);

/** `text` (flattened) with dates, expiry months, Chinese mobile numbers, IBANs and our own masks as bullets. */
export const withoutLookAlikes = (text: string): string => text.replace(KNOWN, blank).replace(IBAN, blank);
