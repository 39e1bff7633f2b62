export const diagnostics = {
  'diagnostics/shown': '{shown} din {total} constatări afișate, întâi erorile; `zonewise check` le listează pe toate.',
} as const;
