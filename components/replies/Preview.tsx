import { Fragment, type ReactNode } from 'react';
import { pickText, type L10n } from '@/lib/base/l10n';
import { addressBehind } from '@/lib/domain/message/chat-marks';
import type { Block, Line, Message, Span } from '@/lib/domain/message/message';
import { useText } from '@/components/i18n/text';
import css from './Preview.module.css';

type Labels = Record<string, L10n>;

function Words({ span, labels }: { span: Span; labels: Labels }) {
  const { lang } = useText();
  const label = span.value === undefined ? undefined : labels[span.value];
  if (span.missing)
    return <span className={css.missing}>{label ? pickText(label, lang) : (span.value ?? span.text)}</span>;
  return <span {...(span.value !== undefined && { className: css.value })}>{span.text}</span>;
}

/** The marks of a span around its words. */
function Marked({ span, labels }: { span: Span; labels: Labels }) {
  let words: ReactNode = <Words span={span} labels={labels} />;
  if (span.code) words = <code>{words}</code>;
  if (span.strike) words = <s>{words}</s>;
  if (span.italic) words = <em>{words}</em>;
  if (span.bold) words = <strong>{words}</strong>;
  return words;
}

/** A link is words with their address in sight: nothing to click, and nothing hidden. */
function LineOf({ line, labels }: { line: Line; labels: Labels }) {
  return line.map((span, i) => {
    const { href } = span;
    const ends = href !== undefined && line[i + 1]?.href !== href;
    const words = line.filter((s) => s.href === href).map((s) => s.text).join(''); // prettier-ignore
    const key = `${i}`;
    return href === undefined ? (
      <Marked key={key} span={span} labels={labels} />
    ) : (
      <span key={key} className={css.link} title={href}>
        <u>
          <Marked span={span} labels={labels} />
        </u>
        {ends && <span className={css.address}>{addressBehind(words, href)}</span>}
      </span>
    );
  });
}

function BlockOf({ block, labels }: { block: Block; labels: Labels }) {
  switch (block.kind) {
    case 'lines':
      return (
        <p className={css.text}>
          {block.lines.map((line, i) => {
            const key = `${i}`;
            return (
              <Fragment key={key}>
                {i > 0 && '\n'}
                <LineOf line={line} labels={labels} />
              </Fragment>
            );
          })}
        </p>
      );
    case 'code':
      return <pre className={css.code}>{block.text}</pre>;
    case 'quote':
      return (
        <blockquote className={css.quote}>
          <Preview message={block.blocks} labels={labels} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, i) => {
        const key = `${i}`;
        return (
          <li key={key}>
            <Preview message={item} labels={labels} />
          </li>
        );
      });
      return block.ordered ? (
        <ol className={css.items} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul className={css.items}>{items}</ul>
      );
    }
  }
}

/** The message as it would look: what was filled in is marked, what is missing is named in its place. */
export function Preview({ message, labels }: { message: Message; labels: Labels }) {
  return (
    <div className={css.message}>
      {message.map((block, i) => {
        const key = `${i}`;
        return <BlockOf key={key} block={block} labels={labels} />;
      })}
    </div>
  );
}
