import { emptySpot, type SpotDraft } from '@/lib/domain/sites/rule-draft';
import { useStudioText } from '@/components/settings/studio-text';
import { Button } from '@/components/ui/Button';
import { FieldSet } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/Input';
import css from './rules.module.css';

interface Props {
  label: string;
  name: string; // for tests and keys
  spots: SpotDraft[];
  onChange: (spots: SpotDraft[]) => void;
}

/** The places where a text may stand, the first first: an element, its attribute, and what to cut out. */
export function SpotRows({ label, name, spots, onChange }: Props) {
  const { t } = useStudioText();
  const set = (at: number, change: Partial<SpotDraft>) =>
    onChange(spots.map((spot, i) => (i === at ? { ...spot, ...change } : spot)));
  const parts = [
    ['select', t.rules.select],
    ['attribute', t.rules.attribute],
    ['cut', t.rules.cut],
  ] as const;
  return (
    <FieldSet label={label}>
      {spots.map((spot, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- a place has no name but its place in the order
        <div key={`${name}-${i}`} className={css.spot} data-spot={name}>
          {parts.map(([part, hint]) => (
            <TextInput
              key={part}
              aria-label={`${label}: ${hint}`}
              placeholder={hint}
              value={spot[part]}
              onChange={(e) => set(i, { [part]: e.target.value })}
              data-part={part}
            />
          ))}
          <Button
            look="ghost"
            aria-label={t.rules.removeSpot}
            title={t.rules.removeSpot}
            onClick={() => onChange(spots.filter((_, at) => at !== i))}
          >
            {'✕'}
          </Button>
        </div>
      ))}
      <div>
        <Button look="link" onClick={() => onChange([...spots, emptySpot()])}>
          {spots.length === 0 ? t.rules.firstSpot : t.rules.addSpot}
        </Button>
      </div>
    </FieldSet>
  );
}
