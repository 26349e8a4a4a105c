import { bsnBericht, hasBsn } from '@naast/domain/huishoudens';
import { Notice } from './notice.tsx';

/** Warns beside a free text that may hold a BSN; it refuses nothing. */
export function BsnWarning({ tekst }: { tekst: string | undefined }) {
  return <div role="status">{hasBsn(tekst ?? '') && <Notice soort="let-op">{bsnBericht}</Notice>}</div>;
}
