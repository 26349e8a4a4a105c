import { type Cpi, explainCel, type Invoer } from '@naast/domain/rendement';
import { useState } from 'react';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Table } from '#web/ui/table.tsx';
import { type Post, sumPosten } from './opbouw.ts';
import type { Uitleg } from './uitleg.ts';

interface Props {
  uitleg: Uitleg;
  invoer: Invoer;
  cpi: Cpi;
  onClose: () => void;
}

/** "Zo komen we aan dit bedrag": the cells it is the sum of, and per cell the sum in words. */
export function UitlegDialog({ uitleg, invoer, cpi, onClose }: Props) {
  const { titel, inleiding, posten } = uitleg;
  const [gekozen, setGekozen] = useState<Post | undefined>(posten.length === 1 ? posten[0] : undefined);
  return (
    <Dialog titel="Zo komen we aan dit bedrag" onClose={onClose} breed>
      <div className="stapel">
        <div>
          <p className="ams-label">{titel}</p>
          <p>{inleiding}</p>
        </div>
        {posten.length > 0 && <Posten posten={posten} gekozen={gekozen} onKies={setGekozen} />}
        {gekozen && <CelUitleg key={`${gekozen.id}-${gekozen.jaar}`} {...{ invoer, cpi }} post={gekozen} />}
      </div>
    </Dialog>
  );
}

const watNamen: Record<Post['wat'], string> = {
  zonder: 'Als we zo doorgaan',
  baat: 'Bespaart',
  investering: 'Kost',
};

interface PostenProps {
  posten: readonly Post[];
  gekozen: Post | undefined;
  onKies: (post: Post) => void;
}

function Posten({ posten, gekozen, onKies }: PostenProps) {
  return (
    <Table
      titel={posten.length === 1 ? 'Dit bedrag komt uit één regel' : 'Dit bedrag is de som van deze bedragen'}
      kolommen={[
        { naam: 'Regel', toon: ({ omschrijving }) => omschrijving || 'Zonder omschrijving', kop: true },
        { naam: 'Wat', toon: ({ wat }) => watNamen[wat] },
        { naam: 'Jaar', toon: ({ jaar }) => jaar, getal: true },
        { naam: 'Bedrag', toon: ({ cent }) => showBedrag(cent), getal: true },
        {
          naam: 'Uitleg',
          toon: (post) => (
            <Button
              variant="tertiary"
              klein
              aria-pressed={post === gekozen}
              aria-label={`Uitleg bij ${post.omschrijving}, jaar ${post.jaar}`}
              onClick={() => onKies(post)}
            >
              Hoe?
            </Button>
          ),
        },
      ]}
      rijen={posten}
      sleutel={({ id, jaar, wat, cent }) => `${id}-${jaar}-${wat}-${cent}`}
      voet={['Samen', '', '', showBedrag(sumPosten(posten)), '']}
    />
  );
}

function CelUitleg({ post, invoer, cpi }: { post: Post; invoer: Invoer; cpi: Cpi }) {
  const { zinnen, omschrijving } = explainCel(invoer, cpi, post.id, post.jaar);
  return (
    <section className="naast-cel" aria-live="polite">
      <h3 className="ams-heading ams-heading--4">
        {omschrijving || 'Zonder omschrijving'}, jaar {post.jaar}
      </h3>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}
