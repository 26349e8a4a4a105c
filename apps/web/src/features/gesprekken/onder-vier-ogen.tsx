import { Button } from '#web/ui/button.tsx';

interface Props {
  naam: string;
  onAlleen: () => void;
  onOverslaan: () => void;
  onVorige: (() => void) | undefined;
}

/** Stands before every sensitive question, so that nobody reads it over a shoulder by accident. */
export function OnderVierOgen({ naam, onAlleen, onOverslaan, onVorige }: Props) {
  return (
    <section className="naast-vraag naast-vier-ogen" aria-labelledby="vier-ogen">
      <h1 id="vier-ogen" className="naast-vraag__kop" tabIndex={-1}>
        De volgende vraag is onder vier ogen
      </h1>
      <p className="naast-vier-ogen__tekst">Alleen vragen als je met deze persoon alleen bent.</p>
      <p>
        Ben je nu alleen met <strong>{naam}</strong>? Wat {naam} zegt, zie alleen jij als contactpersoon. Het
        komt nooit op het canvas.
      </p>
      <div className="naast-gesprek__knoppen">
        {onVorige && (
          <Button variant="secondary" onClick={onVorige}>
            Vorige
          </Button>
        )}
        <Button variant="secondary" onClick={onOverslaan}>
          Nu niet
        </Button>
        <Button onClick={onAlleen}>We zijn alleen</Button>
      </div>
    </section>
  );
}
