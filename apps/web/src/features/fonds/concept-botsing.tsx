import { calculateGevraagd } from '@naast/domain/fonds';
import { useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import '#web/ui/conflict-dialog.css';
import { joinConcepten } from './join-concepten.ts';
import type { Concept, ConceptVeld } from './use-concept.ts';

/** Two people wrote in the same aanvraag: choose which one stays. */
export function ConceptBotsing({ veld }: { veld: ConceptVeld }) {
  const [later, setLater] = useState(false);
  const { botsing } = veld;
  if (!botsing) return null;
  if (later) {
    return (
      <Button variant="secondary" klein onClick={() => setLater(false)}>
        Kies welke aanvraag blijft
      </Button>
    );
  }
  return (
    <Dialog titel="Iemand anders schreef hier ook" onClose={() => setLater(true)} breed>
      <div className="stapel">
        <p>Kies welke aanvraag blijft staan.</p>
        <div className="naast-botsing">
          <Kant kop="Mijn tekst" concept={veld.waarde} onKies={() => veld.kies(veld.waarde)} />
          <Kant kop="Andere tekst" concept={botsing.waarde} onKies={() => veld.kies(botsing.waarde)} />
          <Kant
            kop="Allebei"
            concept={joinConcepten(botsing.waarde, veld.waarde)}
            onKies={() => veld.kies(joinConcepten(botsing.waarde, veld.waarde))}
          />
        </div>
        <div>
          <Button variant="tertiary" onClick={() => setLater(true)}>
            Later kiezen
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Kant({ kop, concept, onKies }: { kop: string; concept: Concept; onKies: () => void }) {
  return (
    <section className="naast-botsing__kant">
      <h3 className="ams-heading ams-heading--4">{kop}</h3>
      <DetailsList
        regels={[
          ['Regels', concept.regels.map(({ wat }) => wat || 'zonder naam').join(' · ')],
          ['Samen', showBedrag(calculateGevraagd(concept.regels))],
          ['Toelichting', concept.toelichting],
        ]}
      />
      <Button variant="secondary" klein onClick={onKies}>
        {kop} houden
      </Button>
    </section>
  );
}
