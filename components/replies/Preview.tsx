import type { Piece } from '@/lib/domain/template/fill';
import { pickText, type L10n } from '@/lib/base/l10n';
import { useText } from '@/components/i18n/text';
import css from './Preview.module.css';

/** The text as it would leave: what was filled in is marked, what is missing is named in its place. */
export function Preview({ pieces, labels }: { pieces: readonly Piece[]; labels: Record<string, L10n> }) {
  const { lang } = useText();
  return (
    <p className={css.text}>
      {pieces.map((piece, i) => {
        const key = `${i}`;
        if (piece.kind === 'words') return <span key={key}>{piece.text}</span>;
        if (piece.kind === 'value')
          return (
            <span key={key} className={css.value}>
              {piece.text}
            </span>
          );
        const label = labels[piece.name];
        return (
          <span key={key} className={css.missing}>
            {label ? pickText(label, lang) : piece.name}
          </span>
        );
      })}
    </p>
  );
}
