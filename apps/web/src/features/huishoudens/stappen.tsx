import { Icoon } from '#web/ui/icoon.tsx';
import './huishoudens.css';

const stappen = ['Zoeken', 'Het gezin', 'De casus'] as const;

/** Where you are in the three steps of a new household. */
export function Stappen({ nu }: { nu: 1 | 2 | 3 }) {
  return (
    <ol className="naast-stappen" aria-label="Stappen">
      {stappen.map((naam, plek) => {
        const klaar = plek + 1 < nu;
        return (
          <li
            key={naam}
            className={klaar ? 'naast-stappen__stap naast-stappen__stap--klaar' : 'naast-stappen__stap'}
            aria-current={plek + 1 === nu ? 'step' : undefined}
          >
            <span className="naast-stappen__nummer">
              {klaar ? <Icoon naam="klaar" maat={16} /> : plek + 1}
            </span>
            {naam}
            {klaar && <span className="alleen-voorlezen"> (klaar)</span>}
          </li>
        );
      })}
    </ol>
  );
}
