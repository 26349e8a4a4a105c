import type { Verbinding } from '#web/lib/verbinding.ts';
import { useBerichten } from '#web/lib/wachtrij/stand.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { WachtRegel } from './wacht-regel.tsx';

/** Everything that waits, oldest first: what to choose, what was refused, and what only needs time. */
export function WachtLijst({ verbinding, onClose }: { verbinding: Verbinding; onClose: () => void }) {
  const berichten = useBerichten();
  const eerst = berichten.filter(({ staat }) => staat.soort !== 'wacht');
  const rest = berichten.filter(({ staat }) => staat.soort === 'wacht');
  return (
    <Dialog titel="Wat nog wacht" onClose={onClose} breed>
      <div className="stapel">
        {berichten.length === 0 ? (
          <p>Alles is bewaard. Er wacht niets meer.</p>
        ) : (
          <p>
            Dit typte jij. Het staat veilig op deze computer, op slot: alleen jij kunt het lezen, na het
            inloggen.
          </p>
        )}
        <ul className="naast-wachtlijst">
          {[...eerst, ...rest].map((bericht) => (
            <WachtRegel key={bericht.id} bericht={bericht} verbinding={verbinding} />
          ))}
        </ul>
        <div>
          <Button variant="secondary" onClick={onClose}>
            Sluiten
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
