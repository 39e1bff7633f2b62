export const diagnostics = {
  'diagnostics/shown':
    'Se afișează {shown} din {total} constatări, întâi erorile; `zonewise check` le listează pe toate.',
} as const;
