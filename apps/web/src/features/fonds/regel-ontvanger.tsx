import type { OntvangerSoort } from '@naast/domain/fonds';
import { useRef } from 'react';
import { IbanVeld } from './iban-veld.tsx';
import type { RegelDeel } from './regel-kaarten.tsx';
import { KeuzeVeld, TekstVeld } from './velden.tsx';

/** Who gets the money, and on which rekening. */
export function RegelOntvanger({ regel, fout, onChange }: RegelDeel) {
  // A name typed beside an IBAN comes back when the IBAN is right again.
  const naam = useRef(regel.rekening?.tenNameVan ?? '');
  if (regel.rekening) naam.current = regel.rekening.tenNameVan;
  return (
    <>
      <div className="naast-fonds-regel__rij">
        <TekstVeld
          label="Wie krijgt het geld?"
          maximaal={200}
          waarde={regel.ontvanger}
          error={fout('ontvanger')}
          onChange={(ontvanger) => onChange({ ontvanger })}
        />
        <KeuzeVeld<OntvangerSoort>
          label="Dat is"
          waarde={regel.ontvangerSoort}
          keuzes={ontvangers}
          onChange={(ontvangerSoort) => ontvangerSoort && onChange({ ontvangerSoort })}
        />
      </div>
      <div className="naast-fonds-regel__rij">
        <IbanVeld
          waarde={regel.rekening?.iban ?? ''}
          error={fout('rekening.iban')}
          onChange={(iban) =>
            onChange({ rekening: iban === '' ? null : { iban, tenNameVan: naam.current || regel.ontvanger } })
          }
        />
        {regel.rekening && (
          <TekstVeld
            label="Op naam van"
            maximaal={140}
            waarde={regel.rekening.tenNameVan}
            onChange={(tenNameVan) =>
              regel.rekening && onChange({ rekening: { ...regel.rekening, tenNameVan } })
            }
          />
        )}
      </div>
    </>
  );
}

const ontvangers = [
  { waarde: 'leverancier', naam: 'Een organisatie of bedrijf' },
  { waarde: 'huishouden', naam: 'Het gezin zelf' },
] as const;
