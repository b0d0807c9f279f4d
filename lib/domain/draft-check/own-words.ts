/** Where the conversation that a mail quotes begins: nothing below it is the agent's. */
const HEADER =
  /^(?:-{2,} ?(?:original message|forwarded message|原始邮件|转发)|on .{5,120} wrote:$|from: .+@|发件人[：:]|.{4,80}写道[：:]$|_{10,}$)/iu;
const isQuoted = (line: string | undefined) => line?.startsWith('>') ?? false;

/** What of a box the agent writes now: without quoted lines, and without the conversation quoted below. */
export function ownWords(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const own: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (isQuoted(line)) continue;
    if (!HEADER.test(line)) own.push(line);
    else if (!isQuoted(lines[i + 1]) && own.some((before) => before !== '')) break;
  }
  return own.join('\n');
}
