import { getImportvoortgang, type Importvoortgang } from '@naast/contract/prijslijst-beheer';
import { useEffect, useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showGetal } from '#web/lib/getal.ts';
import { ProgressBar } from '#web/ui/progress-bar.tsx';

interface Props {
  werk: 'openen' | 'controleren' | 'bewaren';
  prijslijstId: string;
}

const namen = {
  openen: 'Bestand openen',
  controleren: 'Rijen controleren',
  bewaren: 'Prijzen bewaren',
} as const;

const msTussenVragen = 250;
/** So often asked without an answer: then the screen says that it does not know. */
const genoegKeer = 4;

/** How many rows the server has done, as it tells itself; before it has counted them the bar only says what goes on. */
export function Voortgang({ werk, prijslijstId }: Props) {
  const [stand, setStand] = useState<Importvoortgang>();
  const [gevraagd, setGevraagd] = useState(0);
  useEffect(() => {
    if (werk === 'openen') return;
    let klok: ReturnType<typeof setTimeout> | undefined;
    let weg = false;
    const vraag = async () => {
      const uitkomst = await call(getImportvoortgang, { params: { id: prijslijstId } });
      if (weg) return;
      if (uitkomst.ok) setStand(uitkomst.body);
      setGevraagd((keer) => keer + 1);
      klok = setTimeout(() => void vraag(), msTussenVragen);
    };
    void vraag();
    return () => {
      weg = true;
      clearTimeout(klok);
    };
  }, [werk, prijslijstId]);
  const geteld = stand?.werk === werk && stand.totaal > 0 ? stand : undefined;
  if (!geteld) {
    const tekst = gevraagd < genoegKeer ? 'bezig' : 'bezig, we weten nog niet hoe ver';
    return <ProgressBar label={namen[werk]} totaal={0} tekst={tekst} />;
  }
  const { klaar, totaal } = geteld;
  return (
    <ProgressBar
      label={namen[werk]}
      klaar={klaar}
      totaal={totaal}
      tekst={`${Math.floor((100 * klaar) / totaal)}% · ${showGetal(klaar)} van ${showGetal(totaal)} rijen`}
    />
  );
}
