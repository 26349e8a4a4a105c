import { Dialog } from '#web/ui/dialog.tsx';

const toetsen = [
  ['/', 'Naar het zoekveld'],
  ['?', 'Deze lijst laten zien'],
  ['J en K', 'Naar de volgende en vorige aanvraag, in het fonds'],
  ['Tab', 'Naar het volgende veld of de volgende knop'],
  ['Shift + Tab', 'Een veld of knop terug'],
  ['Enter', 'Een knop of link kiezen'],
  ['Esc', 'Een venster of menu sluiten'],
  ['Alt + ↑ of ↓', 'Iets in een lijst hoger of lager zetten'],
  ['Ctrl + Z', 'Ongedaan maken, op het canvas'],
  ['Ctrl + Y', 'Opnieuw doen, op het canvas'],
] as const;

/** The keys that work everywhere, and those of the canvas. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog titel="Werken met het toetsenbord" onClose={onClose}>
      <dl className="naast-toetsen">
        {toetsen.map(([toets, wat]) => (
          <div key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
