/** Markup that has run scripts in some program or other: every element with every way, written plainly and disguised. */

const ELEMENTS = [
  'script', 'img', 'svg', 'iframe', 'object', 'embed', 'body', 'video', 'audio', 'input', 'form', 'button', 'details', 'marquee', 'math',
  'link', 'meta', 'base', 'style', 'isindex', 'frameset', 'applet', 'table', 'a', 'div', 'b', 'template', 'noscript', 'textarea', 'xmp',
]; // prettier-ignore

const ATTRIBUTES = [
  'onerror=alert(1)', 'onload=alert(1)', 'onclick="alert(1)"', "onmouseover='alert(1)'", 'src=x onerror=alert(1)', 'href=javascript:alert(1)',
  'href="data:text/html,<script>alert(1)</script>"', 'style="background:url(javascript:alert(1))"', 'srcdoc="<script>alert(1)</script>"',
  'action=javascript:alert(1)', 'formaction=javascript:alert(1)', 'xlink:href="javascript:alert(1)"', 'autofocus onfocus=alert(1)',
  'background=javascript:alert(1)', 'content="0;url=javascript:alert(1)" http-equiv=refresh',
]; // prettier-ignore

const ADDRESSES = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)', 'javascript&#58;alert(1)', '\u0001javascript:alert(1)', 'vbscript:msgbox(1)', 'data:text/html;base64,PHNjcmlwdD4=',
  'file:///etc/passwd', 'blob:https://a.example/x', 'view-source:https://a.example', 'https:javascript:alert(1)', '//a.example', '\\\\a.example',
  'https://a.example@b.example/', 'https://a.example\\@b.example', 'https://[::1]/', 'https://', 'http:///x', 'mailto:', 'mailto:a@b.example?body=x',
  'chrome://settings', 'moz-extension://x/y', 'intent://x#Intent;end', 'tel:+123', 'https://a.example/)[x](javascript:alert(1)', 'https://a.example/<b>',
  'https://a.example/"onclick="alert(1)', 'javascript://a.example/%0aalert(1)', 'https://a.example/{{ x }}', '{{user.name}}:alert(1)', '{{x}}',
]; // prettier-ignore

const BROKEN = [
  '<', '<<b>', '<b', '</b>', '<b/onclick=alert(1)>x', '<b x="', "<b x='", '<!--', '<!-->x-->', '<![CDATA[x]]>', '<?xml x?>', '<!doctype x [<!ENTITY a "b">]>&a;',
  '<a href="https://a.example"><a href="javascript:alert(1)">x</a></a>', '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><script>alert(1)</script></textarea>', '<title><img src=x onerror=alert(1)></title>', '<p>[x](javascript:alert(1))</p>',
  '<p>&lt;img src=x onerror=alert(1)&gt;</p>', '<b>[x](</b>javascript:alert(1))', '<code>`</code>[x](javascript:alert(1))', '<b>{{</b>x}}', '{% raw %}<b>x</b>',
  '<a href="https://a.example">]</a>(javascript:alert(1))', '<a href="https://a.example">![x](javascript:alert(1))</a>', '<pre>```\n[x](javascript:alert(1))</pre>',
  '<ul><li><li><li></ul></ul></ol>', '<ol start=-99999999999><li>x</ol>', '<ol start=1e400><li>x</ol>', '<table><td><table><td>x', '&#0;&#xD800;&#x110000;&unknown;',
  '<b>\u202egnp.exe</b>', '<b>\uE0000\uE001</b>', '\uE0007\uE001<i>x</i>', '<plaintext>x<script>alert(1)</script>', '<script/src=data:,alert(1)>', '<style>@import "//a.example"</style>x',
]; // prettier-ignore

/** All of them. */
export const hostileHtml = (): string[] => [
  ...ELEMENTS.flatMap((name) => ATTRIBUTES.map((attribute) => `<${name} ${attribute}>x</${name}>`)),
  ...ADDRESSES.flatMap((to) => [
    `<a href="${to}">x</a>`,
    `<a href='${to}'><b>x</b></a>`,
    `<p>[x](${to})</p>`,
  ]),
  ...BROKEN,
];
