import { type ReactNode, useId, useState } from 'react';
import { Button } from '#web/ui/button.tsx';

interface Props {
  /** The conclusion, in one sentence. */
  titel: string;
  onder?: ReactNode;
  grafiek: ReactNode;
  tabel: ReactNode;
}

/** A chart with its conclusion on top and the figures one press away. */
export function Grafiek({ titel, onder, grafiek, tabel }: Props) {
  const [alsTabel, setAlsTabel] = useState(false);
  const id = useId();
  return (
    <section className="stapel" aria-labelledby={id}>
      <h3 id={id} className="ams-heading ams-heading--4">
        {titel}
      </h3>
      {alsTabel ? tabel : grafiek}
      <div className="rij rij--uiteen naast-grafiek__voet">
        <div className="klein zacht">{onder}</div>
        <Button variant="tertiary" klein onClick={() => setAlsTabel(!alsTabel)}>
          {alsTabel ? 'Bekijk als grafiek' : 'Bekijk als tabel'}
        </Button>
      </div>
    </section>
  );
}
