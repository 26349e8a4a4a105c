import type { Huishouden } from '@naast/contract/huishoudens';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { GegevensForm } from './gegevens-form.tsx';
import { Leden } from './leden.tsx';
import { LidErbij } from './lid-erbij.tsx';
import { Stappen } from './stappen.tsx';
import { useHuishouden } from './use-huishouden.ts';

/** Step 2 of a new household: who belongs to it, and how to reach them. */
export function Component() {
  return (
    <Loaded query={useHuishouden()} pagina>
      {(huishouden) => <Stap huishouden={huishouden} />}
    </Loaded>
  );
}

function Stap({ huishouden }: { huishouden: Huishouden }) {
  const navigate = useNavigate();
  return (
    <>
      <PageHead
        titel={huishouden.naam}
        kruimels={[{ naam: 'Huishoudens', to: adres.huishoudens }]}
        onder="Alles wat je invult, is meteen bewaard. Je kunt later verder."
      />
      <Stappen nu={2} />
      <div className="stapel stapel--wijd">
        <section className="vlak stapel" aria-labelledby="leden">
          <Heading level={2} id="leden">
            Wie horen bij het gezin?
          </Heading>
          <Leden huishouden={huishouden} />
          <LidErbij huishoudenId={huishouden.id} />
        </section>
        <section className="vlak stapel leesbreed" aria-labelledby="contact">
          <Heading level={2} id="contact">
            Gegevens van het gezin
          </Heading>
          <GegevensForm
            huishouden={huishouden}
            knop="Verder naar de casus"
            onSaved={() => navigate(`${adres.huishouden(huishouden.id)}/casus`)}
          />
        </section>
      </div>
    </>
  );
}
