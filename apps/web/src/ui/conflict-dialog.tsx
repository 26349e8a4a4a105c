import { joinTexts } from '#web/lib/join-texts.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import './conflict-dialog.css';

interface Props {
  mijn: string;
  ander: string;
  /** Keep this text. */
  onKies: (tekst: string) => void;
  /** Decide later; the own text stays on the screen, unsaved. */
  onLater: () => void;
}

/** Two people wrote in the same place: my text, the other text, or both. */
export function ConflictDialog({ mijn, ander, onKies, onLater }: Props) {
  return (
    <Dialog titel="Iemand anders schreef hier ook" onClose={onLater} breed>
      <div className="stapel">
        <p>Kies welke tekst blijft staan. Wil je niets kwijt? Houd ze dan allebei.</p>
        <div className="naast-botsing">
          <Tekst kop="Mijn tekst" tekst={mijn} knop="Mijn tekst houden" onKies={() => onKies(mijn)} />
          <Tekst kop="Andere tekst" tekst={ander} knop="Andere tekst houden" onKies={() => onKies(ander)} />
        </div>
        <div className="rij">
          <Button onClick={() => onKies(joinTexts(ander, mijn))}>Allebei houden</Button>
          <Button variant="tertiary" onClick={onLater}>
            Later kiezen
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Tekst(props: { kop: string; tekst: string; knop: string; onKies: () => void }) {
  return (
    <section className="naast-botsing__kant">
      <h3 className="ams-heading ams-heading--4">{props.kop}</h3>
      <p className="naast-botsing__tekst">{props.tekst || <em className="zacht">(leeg)</em>}</p>
      <Button variant="secondary" klein onClick={props.onKies}>
        {props.knop}
      </Button>
    </section>
  );
}
