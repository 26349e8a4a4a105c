import type { Casus } from '@naast/contract/casussen';
import { type Apart, liftVeiligheid, type Veiligheid } from '@naast/contract/veiligheid';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showMoment } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { RedenKnop } from '#web/ui/reden-knop.tsx';
import { ApartForm } from '#web/ui/veiligheid/apart-form.tsx';

interface Props {
  casus: Casus;
  veiligheid: Veiligheid;
}

/** Whether leden are apart, what that means, and starting or lifting it. */
export function ApartSectie({ casus, veiligheid }: Props) {
  const { apart, mag, verloop, gesplitst } = veiligheid;
  return (
    <section className="vlak stapel" aria-labelledby="apart">
      <Heading level={3} id="apart">
        Leden apart
      </Heading>
      {apart ? (
        <Notice soort="let-op" titel="De leden zijn apart">
          <WatGeldt gesplitst={gesplitst} />
        </Notice>
      ) : (
        !mag.regelen && (
          <p>De leden zijn niet apart. Alleen de contactpersoon of de teamleider kan dat regelen.</p>
        )
      )}
      {apart && mag.regelen && <Opheffen casusId={casus.id} />}
      {!apart && mag.regelen && <ApartForm casusId={casus.id} />}
      {verloop.length > 0 && <Verloop verloop={verloop} />}
    </section>
  );
}

function WatGeldt({ gesplitst }: { gesplitst: boolean }) {
  return (
    <ul>
      <li>Er gaan geen e-mails en meldingen over deze casus. Kijk dus zelf elke dag.</li>
      {gesplitst ? (
        <li>Dit huishouden is gesplitst. Brieven en stukken gaan alleen over dit deel.</li>
      ) : (
        <li>Er gaat geen brief, casusstuk of print de deur uit. Na splitsen kan dat weer, per deel.</li>
      )}
      <li>De contactgegevens zijn er voor de contactpersoon, de vervanger en de teamleider.</li>
      <li>Wie meekeek staat er als functie en organisatie, zonder naam.</li>
    </ul>
  );
}

function Opheffen({ casusId }: { casusId: string }) {
  const queryClient = useQueryClient();
  return (
    <div>
      <RedenKnop
        knop="Opheffen"
        titel="Leden niet meer apart"
        uitleg="Alles wat nu dicht is gaat weer open. Een splitsing blijft zoals zij is."
        label="Waarom is het weer veilig?"
        onBevestig={(reden, sleutel) =>
          call(liftVeiligheid, { params: { id: casusId }, body: { reden }, sleutel })
        }
        onKlaar={() => {
          void queryClient.invalidateQueries();
          showToast('De leden zijn niet meer apart.');
        }}
      />
    </div>
  );
}

function Verloop({ verloop }: { verloop: readonly Apart[] }) {
  return (
    <ul className="naast-veiligheidslijst" aria-label="Wie regelde wat">
      {verloop.map((keer) => (
        <li key={keer.id}>
          <strong>Apart gezet</strong> door {keer.gestartDoor}, {showMoment(keer.gestartOp)}
          {keer.reden && <p className="naast-vrije-tekst">{keer.reden}</p>}
          {keer.opgehevenOp && (
            <>
              <strong>Opgeheven</strong> door {keer.opgehevenDoor}, {showMoment(keer.opgehevenOp)}
              <p className="naast-vrije-tekst">{keer.opheffingReden}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
