import type { DeskAddress } from './desk/desk-address.ts';
import { sampleOf } from './desk/samples/find-conversation.ts';

/** The html every page of the practice desk starts from; the script fills it by its address. */
export function deskShell(address: DeskAddress, otherOrigin: string): string {
  const lang = address.page === 'inbox' ? 'en' : sampleOf(address.channel).lang;
  return `<!doctype html>
<html lang="${lang}" data-other-origin="${otherOrigin}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/boxes/field.css">
<link rel="stylesheet" href="/assets/styles/desk.css">
<script type="module" src="/assets/desk.js"></script>
</head>
<body></body>
</html>
`;
}
