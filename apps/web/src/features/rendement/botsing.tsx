import { useState } from 'react';
import { useNavigate } from 'react-router';
import { showToast } from '#web/lib/toast.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import '#web/ui/conflict-dialog.css';
import type { WerkstukVeld } from './use-werkstuk.ts';
import type { Werkstuk } from './werkstuk.ts';

/** Two people changed the same berekening: mine, the other, or both beside each other. */
export function Botsing({ veld }: { veld: WerkstukVeld }) {
  const [later, setLater] = useState(false);
  const navigate = useNavigate();
  const casusId = useCasusId();
  const { botsing } = veld;
  if (!botsing) return null;
  if (later) {
    return (
      <Button variant="secondary" klein onClick={() => setLater(false)}>
        Kies welke berekening blijft
      </Button>
    );
  }
  const keepBoth = async () => {
    const id = await veld.saveAsKopie();
    if (!id) return showToast('Je eigen berekening is nog niet bewaard. Probeer het zo opnieuw.');
    veld.kies(botsing.waarde);
    showToast('Allebei bewaard. Dit is jouw versie.');
    await navigate(`/casussen/${casusId}/rendement/${id}`);
  };
  return (
    <Dialog titel="Iemand anders rekende hier ook" onClose={() => setLater(true)} breed>
      <div className="stapel">
        <p>Kies welke berekening blijft staan. Of houd ze allebei, naast elkaar.</p>
        <div className="naast-botsing">
          <Kant kop="Mijn berekening" werkstuk={veld.waarde} onKies={() => veld.kies(veld.waarde)} />
          <Kant kop="Andere berekening" werkstuk={botsing.waarde} onKies={() => veld.kies(botsing.waarde)} />
        </div>
        <div className="rij">
          <Button onClick={() => void keepBoth()}>Allebei houden</Button>
          <Button variant="tertiary" onClick={() => setLater(true)}>
            Later kiezen
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface KantProps {
  kop: string;
  werkstuk: Werkstuk;
  onKies: () => void;
}

function Kant({ kop, werkstuk: { naam, invoer }, onKies }: KantProps) {
  const namen = invoer.regels.map(({ omschrijving }) => omschrijving).join(' · ');
  return (
    <section className="naast-botsing__kant">
      <h3 className="ams-heading ams-heading--4">{kop}</h3>
      <DetailsList
        regels={[
          ['Naam', naam],
          ['Regels', `${invoer.regels.length}: ${namen}`],
          ['Kosten', invoer.investeringen.length],
        ]}
      />
      <Button variant="secondary" klein onClick={onKies}>
        {kop} houden
      </Button>
    </section>
  );
}
