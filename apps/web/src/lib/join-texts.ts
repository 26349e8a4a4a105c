/** Both texts under each other; what is the same stays once. */
export function joinTexts(eerst: string, dan: string): string {
  if (eerst.includes(dan)) return eerst;
  if (dan.includes(eerst)) return dan;
  return `${eerst.trimEnd()}\n\n${dan.trimStart()}`;
}
