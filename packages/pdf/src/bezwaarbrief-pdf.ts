import { renderBriefPdf } from './beschikking-pdf.ts';
import { type Bezwaarbrief, describeBezwaarbrief } from './bezwaarbrief-tekst.ts';
import type { RenderOpties } from './blad.ts';

/** Renders a letter about a bezwaar or klacht as an archive copy (PDF/A-2B). */
export const renderBezwaarbriefPdf = (doc: Bezwaarbrief, opties: RenderOpties): Uint8Array =>
  renderBriefPdf(describeBezwaarbrief(doc), doc, opties);
