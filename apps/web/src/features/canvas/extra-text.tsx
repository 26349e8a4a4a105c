import { type ComponentProps, useState } from 'react';
import { useCanvasVast, useDoel } from './canvas-context.ts';
import { CanvasText } from './canvas-text.tsx';

type Props = ComponentProps<typeof CanvasText> & {
  /** Words on the button that opens it, e.g. `feiten`. */
  knop: string;
};

/** Text that not every item needs: a small button until there is something, so that the poster stays quiet. */
export function ExtraText({ knop, ...props }: Props) {
  const { schrijven, goTo } = useCanvasVast();
  const doel = useDoel();
  const [open, setOpen] = useState(false);
  const gevuld = props.veld.waarde !== '' || props.veld.staat.soort !== 'rust';
  if (gevuld || open || doel === props.id)
    return <CanvasText {...props} toonLabel={props.toonLabel ?? true} />;
  if (!schrijven) return null;
  return (
    <button
      type="button"
      className="canvas-erbij"
      onClick={() => {
        setOpen(true);
        goTo(props.id);
      }}
    >
      + {knop}
    </button>
  );
}
