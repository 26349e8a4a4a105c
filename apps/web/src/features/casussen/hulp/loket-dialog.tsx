import { getLoketTekst, type Opschaling } from '@naast/contract/opschalingen';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Loaded } from '#web/ui/loaded.tsx';

/** The text for the Landelijk Maatwerkloket, to read and to copy. */
export function LoketDialog(props: { casusId: string; vraag: Opschaling; onClose: () => void }) {
  const { casusId, vraag, onClose } = props;
  return (
    <Dialog titel="Tekst voor het Landelijk Maatwerkloket" onClose={onClose} breed>
      <Loaded query={useGet(getLoketTekst, { params: { id: casusId, opschalingId: vraag.id } })}>
        {({ tekst }) => (
          <div className="stapel">
            <p>
              Bekende namen zijn vervangen. Lees de tekst toch na voor je hem verstuurt. Dat je hem opvroeg,
              staat in het logboek.
            </p>
            <pre className="naast-lokettekst">{tekst}</pre>
            <div className="rij">
              <Button onClick={() => void copy(tekst)}>Kopiëren</Button>
              <Button variant="tertiary" onClick={onClose}>
                Sluiten
              </Button>
            </div>
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}

async function copy(tekst: string): Promise<void> {
  const gelukt = await navigator.clipboard.writeText(tekst).then(
    () => true,
    () => false,
  );
  showToast(gelukt ? 'De tekst is gekopieerd.' : 'Kopiëren lukte niet. Selecteer de tekst zelf.');
}
