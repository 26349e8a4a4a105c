import { useEffect, useSyncExternalStore } from 'react';
import { dismissToast, listToasts, onToasts, type Toast } from '#web/lib/toast.ts';
import { Button } from './button.tsx';
import './toast.css';

/** Place of the toasts; once, in the frame. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, listToasts);
  return (
    <div className="naast-toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastRegel key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

// Long enough to read and to reach "Ongedaan maken" by keyboard.
const zichtbaarMs = 10_000;

function ToastRegel({ toast }: { toast: Toast }) {
  useEffect(() => {
    const klok = setTimeout(() => dismissToast(toast.id), zichtbaarMs);
    return () => clearTimeout(klok);
  }, [toast.id]);
  return (
    <div className="naast-toast">
      <span>{toast.tekst}</span>
      {toast.ongedaan && (
        <Button
          variant="tertiary"
          klein
          onClick={() => {
            dismissToast(toast.id);
            toast.ongedaan?.();
          }}
        >
          Ongedaan maken
        </Button>
      )}
      <button
        type="button"
        className="naast-toast__weg"
        aria-label="Melding sluiten"
        onClick={() => dismissToast(toast.id)}
      >
        ×
      </button>
    </div>
  );
}
