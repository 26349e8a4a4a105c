import { useId, useState } from 'react';
import { Button } from '../button.tsx';
import { ProgressBar } from '../progress-bar.tsx';
import type { Onderweg, Uploads } from './use-uploads.ts';

const soorten = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.odt,.ods';

/** Choose files with the keyboard or the mouse, or drop them here; below it how far each is. */
export function UploadVak({ uploads, label = 'Bestanden kiezen' }: { uploads: Uploads; label?: string }) {
  const id = useId();
  const [boven, setBoven] = useState(false);
  return (
    <div className="stapel stapel--dicht">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input in it does the same by keyboard */}
      <div
        className={boven ? 'naast-upload naast-upload--boven' : 'naast-upload'}
        onDragOver={(event) => {
          event.preventDefault();
          setBoven(true);
        }}
        onDragLeave={() => setBoven(false)}
        onDrop={(event) => {
          event.preventDefault();
          setBoven(false);
          uploads.add(event.dataTransfer.files);
        }}
      >
        <input
          id={id}
          type="file"
          multiple
          accept={soorten}
          className="naast-upload__invoer"
          aria-describedby={`${id}-uitleg`}
          onChange={(event) => {
            uploads.add([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="naast-upload__label">
          {label}
        </label>
        <p id={`${id}-uitleg`} className="klein zacht">
          Of sleep ze hierheen. PDF, foto of Office, hooguit 10 MB per bestand. Uit een foto halen we de
          plaats en het toestel.
        </p>
      </div>
      {uploads.onderweg.length > 0 && (
        <ul className="naast-upload__rij" aria-live="polite">
          {uploads.onderweg.map((een) => (
            <li key={een.sleutel}>
              <Bestand bestand={een} uploads={uploads} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Bestand({ bestand, uploads }: { bestand: Onderweg; uploads: Uploads }) {
  const { naam, deel, fout, sleutel, kanOpnieuw } = bestand;
  if (!fout)
    return (
      <ProgressBar
        label={naam}
        klaar={Math.round(deel * 100)}
        totaal={100}
        tekst={deel < 1 ? `${Math.round(deel * 100)}%` : 'We kijken het na'}
      />
    );
  return (
    <div className="naast-upload__fout">
      <p>
        <strong>{naam}</strong> is niet toegevoegd. {fout}
      </p>
      <div className="rij">
        {kanOpnieuw && (
          <Button variant="tertiary" klein onClick={() => uploads.retry(sleutel)}>
            Opnieuw proberen
          </Button>
        )}
        <Button variant="tertiary" klein onClick={() => uploads.dismiss(sleutel)}>
          Weghalen uit de lijst
        </Button>
      </div>
    </div>
  );
}
