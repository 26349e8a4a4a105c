import { getMij, type Mij } from '@naast/contract/gebruikers';
import { hasRecht, type Recht } from '@naast/domain/gebruikers';
import { createContext, useContext } from 'react';
import { keyOf } from './query.ts';

export const MijContext = createContext<Mij | undefined>(undefined);

/** Who is signed in; everything under the frame has it. */
export function useMij(): Mij {
  const mij = useContext(MijContext);
  if (!mij) throw new Error('useMij staat buiten MijProvider');
  return mij;
}

/** True when the signed-in gebruiker has this recht. Whether a record may be seen, the API decides. */
export const useRecht = (recht: Recht): boolean => hasRecht(useMij().rollen, recht);

export const mijKey = keyOf(getMij, {});
